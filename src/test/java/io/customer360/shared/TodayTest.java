package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Today (F-024, F-054: the end of a day is the customer's)")
class TodayTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("is told in the customer's zone, across daylight saving and leap days")
    @CsvSource({
        "2025-12-31T22:59:59Z, Europe/Berlin, 2025-12-31",
        "2025-12-31T23:00:00Z, Europe/Berlin, 2026-01-01",
        "2025-06-30T21:59:59Z, Europe/Berlin, 2025-06-30",
        "2025-06-30T22:00:00Z, Europe/Berlin, 2025-07-01",
        "2025-03-30T22:00:00Z, Europe/Berlin, 2025-03-31",
        "2025-10-26T22:30:00Z, Europe/Berlin, 2025-10-26",
        "2024-02-29T07:59:59Z, America/Los_Angeles, 2024-02-28",
        "2024-02-29T08:00:00Z, America/Los_Angeles, 2024-02-29",
        "2025-12-31T10:00:00Z, Pacific/Kiritimati, 2026-01-01",
    })
    void inZone(Instant now, ZoneId zone, LocalDate expected) {
        assertEquals(expected, today(now, "UTC").in(Optional.of(zone)));
    }

    @Test
    @DisplayName("is told in the instance's zone when the customer has none")
    void instanceZone() {
        Instant now = Instant.parse("2025-12-31T23:30:00Z");

        assertEquals(LocalDate.of(2026, 1, 1), today(now, "Europe/Berlin").in(Optional.empty()));
        assertEquals(LocalDate.of(2025, 12, 31), today(now, "UTC").in(Optional.empty()));
    }

    private static Today today(Instant now, String instanceZone) {
        return new Today(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneId.of(instanceZone));
    }
}
