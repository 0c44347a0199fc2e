package io.customer360.sandbox.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFunctionsTest {

    /** A Wednesday, noon in London and one o'clock in Berlin. */
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "now, , 2026-03-04T12:00:00Z",
        "startOfDay, , 2026-03-03T23:00:00Z",
        "STARTOFDAY, -1, 2026-03-02T23:00:00Z",
        "startOfDay, +8h, 2026-03-04T07:00:00Z",
        "endOfDay, , 2026-03-04T22:59:59.999Z",
        "endOfDay, 1d, 2026-03-05T22:59:59.999Z",
        "startOfWeek, , 2026-03-01T23:00:00Z",
        "startOfWeek, -1, 2026-02-22T23:00:00Z",
        "startOfWeek, 8d, 2026-03-09T23:00:00Z",
        "endOfWeek, , 2026-03-08T22:59:59.999Z",
        "startOfMonth, , 2026-02-28T23:00:00Z",
        "startOfMonth, 14d, 2026-03-14T23:00:00Z",
        "endOfMonth, , 2026-03-31T21:59:59.999Z",
        "endOfMonth, -1, 2026-02-28T22:59:59.999Z",
        "endOfMonth, 1M, 2026-04-30T21:59:59.999Z",
        "startOfYear, , 2025-12-31T23:00:00Z",
        "startOfYear, -1y, 2024-12-31T23:00:00Z",
        "startOfYear, 1M, 2026-01-31T23:00:00Z",
        "endOfYear, -1, 2025-12-31T22:59:59.999Z"
    })
    @DisplayName("Periods begin and end in the viewer's zone; increments move by whole periods")
    void moments(String name, String increment, Instant expected) {
        var scope = scope(Locale.GERMANY);
        var call = new Operand.Call(name, increment == null ? List.of() : List.of(increment));
        assertEquals(expected, DateFunctions.call(call, scope).orElseThrow().toInstant());
        scope.raise();
    }

    @Test
    @DisplayName("A week begins on the day on which it begins for the viewer")
    void weeks() {
        var call = new Operand.Call("startOfWeek", List.of());
        assertEquals(
                Instant.parse("2026-02-28T23:00:00Z"),
                DateFunctions.call(call, scope(Locale.US)).orElseThrow().toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "startOfDecade, 0, Unable to find JQL function",
        "midnight, 0, Unable to find JQL function",
        "now, 1, expected '0' arguments",
        "startOfDay, soon, should have the format",
        "startOfDay, 1x, should have the format"
    })
    @DisplayName("What is no function, or no increment, is told")
    void refused(String name, String increment, String message) {
        var scope = scope(Locale.GERMANY);
        assertTrue(DateFunctions.call(new Operand.Call(name, List.of(increment)), scope).isEmpty());
        JqlProblems problems = assertThrows(JqlProblems.class, scope::raise);
        assertTrue(problems.getMessage().contains(message), problems::getMessage);
    }

    private static Scope scope(Locale locale) {
        return new Scope(
                null, new Viewer("somebody", ZoneId.of("Europe/Berlin"), locale, false), NOW);
    }
}
