package io.customer360.sandbox.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-01T23:00:00Z",
        "2026/01/02, 2026-01-01T23:00:00Z",
        "2026-07-02 10:30, 2026-07-02T08:30:00Z",
        "-7d, 2026-02-25T12:00:00Z",
        "4w 2d, 2026-04-03T12:00:00Z",
        "-1h, 2026-03-04T11:00:00Z",
        "30m, 2026-03-04T12:30:00Z"
    })
    @DisplayName("Days are read in the viewer's zone; periods count from now in elapsed time")
    void read(String text, Instant expected) {
        assertEquals(expected, Moments.read(text, NOW, BERLIN).orElseThrow().toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "2026-1-1 25:00", "-5x", "1.1.2026"})
    @DisplayName("Anything else is no date")
    void refused(String text) {
        assertTrue(Moments.read(text, NOW, BERLIN).isEmpty());
    }
}
