package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When the mail of the week is due (X-16)")
class DigestTimeTest {

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 7, 2026-11-23T05:59:00Z, Europe/Berlin, -",
        "MONDAY, 7, 2026-11-23T06:00:00Z, Europe/Berlin, 2026-W48",
        "MONDAY, 7, 2026-11-23T06:00:00Z, America/New_York, -",
        "MONDAY, 7, 2026-11-25T05:59:00Z, Europe/Berlin, 2026-W48",
        "MONDAY, 7, 2026-11-25T06:00:00Z, Europe/Berlin, -",
        "MONDAY, 0, 2026-11-22T23:30:00Z, Europe/Berlin, 2026-W48",
        "MONDAY, 0, 2026-11-22T23:30:00Z, UTC, -",
        "SUNDAY, 21, 2026-11-23T10:00:00Z, UTC, 2026-W47",
        "FRIDAY, 7, 2027-01-01T12:00:00Z, UTC, 2026-W53",
        "SUNDAY, 2, 2027-03-28T01:00:00Z, Europe/Berlin, 2027-W12"
    })
    @DisplayName("X-16 from its hour on where the reader lives, for two days, in weeks of ISO")
    void due(DayOfWeek day, int hour, Instant now, String zone, String week) {
        var usual = NoticeSettings.DEFAULT.usual();
        var settings = new NoticeSettings(true, 60, usual, day, hour, 1);
        assertEquals(week, DigestTime.week(settings, now.atZone(ZoneId.of(zone))).orElse("-"));
    }
}
