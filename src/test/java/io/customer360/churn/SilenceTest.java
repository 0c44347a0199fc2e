package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-149 Silence")
class SilenceTest {

    @ParameterizedTest
    @DisplayName(
            "F-149 silence is an info at max(30 d, 2 gaps), medium at max(60 d, 3 gaps), never"
                    + " high")
    @CsvSource({
        "10, 29, none",
        "10, 30, info",
        "10, 59, info",
        "10, 60, medium",
        "10, 3000, medium",
        "15, 30, info",
        "15.5, 30, none",
        "15.5, 31, info",
        "20, 59, info",
        "20, 60, medium",
        "30, 59, none",
        "30, 60, info",
        "30, 89, info",
        "30, 90, medium",
        "100, 199, none",
        "100, 200, info",
        "100, 299, info",
        "100, 300, medium",
        "0, 30, info",
        "-5, 29, none"
    })
    void silence(String gap, int days, String severity) {
        SignalInput in =
                Inputs.none()
                        .ago(Measure.LAST_MESSAGE, days)
                        .and(Measure.EXPECTED_GAP, gap)
                        .input();

        assertEquals(severity, Inputs.severity(SignalKind.SILENCE, in));
    }

    @ParameterizedTest
    @DisplayName("F-149 without a rhythm of its own a gap of 30 days is expected")
    @CsvSource({"59, none", "60, info", "89, info", "90, medium"})
    void noRhythm(int days, String severity) {
        SignalInput in = Inputs.none().ago(Measure.LAST_MESSAGE, days).input();

        assertEquals(severity, Inputs.severity(SignalKind.SILENCE, in));
    }

    @ParameterizedTest
    @DisplayName("F-149 X is configurable")
    @CsvSource({"9, none", "10, info", "19, info", "20, medium"})
    void configured(int days, String severity) {
        SignalRule rule =
                new SignalRule(
                        SignalKind.SILENCE,
                        true,
                        Map.of(Severity.INFO, 10, Severity.MEDIUM, 20),
                        Map.of(Constant.INFO_GAPS, 1, Constant.MEDIUM_GAPS, 1),
                        SuggestedAction.CALL);
        SignalInput in =
                Inputs.none().ago(Measure.LAST_MESSAGE, days).and(Measure.EXPECTED_GAP, 3).input();

        assertEquals(
                severity, Inputs.severity(SignalKind.SILENCE, in, ChurnModel.shipped().with(rule)));
    }

    @Test
    @DisplayName("Days are those of the customer: just before midnight is yesterday")
    void zone() {
        Instant lastMinute = Instant.parse("2026-05-11T21:59:00Z");
        Instant firstMinute = Instant.parse("2026-05-11T22:00:00Z");

        assertEquals("info", Inputs.severity(SignalKind.SILENCE, lastWord(lastMinute)));
        assertEquals("none", Inputs.severity(SignalKind.SILENCE, lastWord(firstMinute)));
    }

    @Test
    @DisplayName("Who never wrote is counted from the first day on, and not at all without one")
    void neverWrote() {
        SignalInput in = Inputs.of(Measure.LAST_MESSAGE, Value.NEVER);

        Signals unknown = Signals.find(in, ChurnModel.shipped());
        Signal known =
                Signals.find(in.since(TODAY.minusDays(90)), ChurnModel.shipped()).found().get(0);

        assertEquals(Absence.NO_DATA, unknown.absent().get(SignalKind.SILENCE));
        assertEquals(Severity.MEDIUM, known.severity());
        assertEquals("c360.churn.silence-ever.title", known.evidence().textKey());
        assertEquals(List.of(90L), known.evidence().args());
        assertEquals("none", Inputs.severity(SignalKind.SILENCE, in.since(TODAY)));
    }

    @Test
    @DisplayName("A message of the future is no silence")
    void future() {
        SignalInput in = Inputs.none().ago(Measure.LAST_MESSAGE, -5).input();

        assertEquals(List.of(), Signals.find(in, ChurnModel.shipped()).found());
    }

    private static SignalInput lastWord(Instant at) {
        return Inputs.none()
                .and(Measure.LAST_MESSAGE, Value.at(at.toEpochMilli()))
                .and(Measure.EXPECTED_GAP, 1)
                .input();
    }
}
