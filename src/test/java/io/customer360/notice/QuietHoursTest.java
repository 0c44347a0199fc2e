package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Refusals;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quiet hours (X-17)")
class QuietHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "20:00, 07:00, 2026-11-23T18:59:59Z, 2026-11-23T18:59:59Z",
        "20:00, 07:00, 2026-11-23T19:00:00Z, 2026-11-24T06:00:00Z",
        "20:00, 07:00, 2026-11-23T23:30:00Z, 2026-11-24T06:00:00Z",
        "20:00, 07:00, 2026-11-24T05:59:59Z, 2026-11-24T06:00:00Z",
        "20:00, 07:00, 2026-11-24T06:00:00Z, 2026-11-24T06:00:00Z",
        "12:00, 13:30, 2026-11-23T11:10:00Z, 2026-11-23T12:30:00Z",
        "12:00, 13:30, 2026-11-23T12:30:00Z, 2026-11-23T12:30:00Z",
        "00:00, 06:00, 2026-11-23T22:59:00Z, 2026-11-23T22:59:00Z",
        "00:00, 06:00, 2026-11-23T23:00:00Z, 2026-11-24T05:00:00Z"
    })
    @DisplayName("X-17 a moment in them waits for their end, over midnight, too")
    void moved(String from, String to, Instant at, Instant next) {
        assertEquals(next, QuietHours.of(from, to).next(at, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        // The clock jumps from 02:00 to 03:00 in the night to 28 March 2027.
        "20:00, 07:00, 2027-03-27T22:00:00Z, 2027-03-28T05:00:00Z",
        "20:00, 02:30, 2027-03-27T22:00:00Z, 2027-03-28T01:00:00Z",
        // The hour from 02:00 comes twice in the night to 25 October 2026.
        "20:00, 07:00, 2026-10-24T22:00:00Z, 2026-10-25T06:00:00Z",
        "20:00, 02:30, 2026-10-24T22:00:00Z, 2026-10-25T01:30:00Z",
        "20:00, 02:30, 2026-10-25T01:15:00Z, 2026-10-25T01:30:00Z"
    })
    @DisplayName("X-17 they end when the clock says so in nights that are shorter or longer")
    void clocks(String from, String to, Instant at, Instant next) {
        assertEquals(next, QuietHours.of(from, to).next(at, BERLIN));
    }

    @Test
    @DisplayName("X-17 only times of a day are times")
    void refused() {
        for (String bad : List.of("", "7", "24:00", "20:60", "8pm", "20:00:00")) {
            assertEquals(
                    List.of(" c360.notices.time.error"), Refusals.of(() -> QuietHours.time(bad)));
        }
    }
}
