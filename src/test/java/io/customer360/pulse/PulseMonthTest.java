package io.customer360.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The months of pulses (F-153)")
class PulseMonthTest {

    @ParameterizedTest(name = "{0} in {1} is in {2}")
    @DisplayName("F-153 a moment belongs to the month that it is where the customer is")
    @CsvSource({
        "2026-10-31T09:59:59Z, Pacific/Kiritimati, 2026-10",
        "2026-10-31T10:00:00Z, Pacific/Kiritimati, 2026-11",
        "2026-11-01T10:59:59Z, Pacific/Pago_Pago, 2026-10",
        "2026-11-01T11:00:00Z, Pacific/Pago_Pago, 2026-11",
        "2026-12-31T23:00:00Z, Europe/Berlin, 2027-01",
    })
    void ofMoment(Instant moment, ZoneId zone, String expected) {
        assertEquals(expected, PulseMonth.at(moment, zone).toString());
    }

    @ParameterizedTest(name = "{0} in {1} ends at {2}")
    @DisplayName("F-153 ends where the customer is")
    @CsvSource({
        "2026-10, Pacific/Kiritimati, 2026-10-31T10:00:00Z",
        "2026-10, Pacific/Pago_Pago, 2026-11-01T11:00:00Z",
        "2026-10, Europe/Berlin, 2026-10-31T23:00:00Z",
        "2026-12, UTC, 2027-01-01T00:00:00Z",
    })
    void ends(String month, ZoneId zone, Instant expected) {
        assertEquals(expected, PulseMonth.parse(month).end(zone));
    }

    @Test
    @DisplayName("F-153 twelve months are shown, the oldest first, across the turn of the year")
    void shown() {
        var months = PulseMonth.of(LocalDate.of(2027, 2, 3)).shown();

        assertEquals(12, months.size());
        assertEquals("2026-03", months.get(0).toString());
        assertEquals("2027-02", months.get(11).toString());
        assertEquals(202612, months.get(9).number());
        assertEquals(months.get(9), PulseMonth.of(202612));
        assertTrue(months.get(0).compareTo(months.get(11)) < 0);
    }

    @ParameterizedTest
    @DisplayName("refuses what is no month")
    @ValueSource(strings = {"", "2026", "2026-13", "11/2026", "1899-12", "2200-01", "2026-11-01"})
    void refuses(String text) {
        assertEquals(1, Refusals.of(() -> PulseMonth.parse(text)).size());
    }
}
