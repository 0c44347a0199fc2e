package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signals of tickets")
class TicketSignalsTest {

    @ParameterizedTest
    @DisplayName("A ticket spike is medium from three times the own baseline on, of at least one")
    @CsvSource({
        "5, 14, none",
        "5, 15, medium",
        "5, 500, medium",
        "0.3, 2, none",
        "0.3, 3, medium",
        "0, 2, none",
        "0, 3, medium",
        "1.5, 4, none",
        "1.5, 5, medium",
        "5, 0, none",
        "5, -9, none"
    })
    void spike(String usual, long created, String severity) {
        assertEquals(
                severity,
                Inputs.severity(SignalKind.TICKET_SPIKE, tickets(usual, created).input()));
    }

    @Test
    @DisplayName("A spike is unknown while there is no baseline, or no count")
    void noBaseline() {
        for (SignalInput in :
                List.of(
                        Inputs.of(Measure.CREATED_30, 90),
                        Inputs.of(Measure.CREATED_USUAL, 1),
                        Inputs.none()
                                .and(Measure.CREATED_30, 90)
                                .ago(Measure.LAST_MESSAGE, 25)
                                .input())) {
            Signals signals = Signals.find(in, ChurnModel.shipped());

            assertEquals(Absence.NO_DATA, signals.absent().get(SignalKind.TICKET_SPIKE));
            assertEquals(Absence.NO_DATA, signals.absent().get(SignalKind.SILENCE_AFTER_SPIKE));
        }
    }

    @ParameterizedTest
    @DisplayName("Silence after a spike is high from 21 days without a message on")
    @CsvSource({"15, 20, none", "15, 21, high", "15, 29, high", "14, 29, none"})
    void silenceAfterSpike(long created, int days, String severity) {
        SignalInput in = tickets("5", created).ago(Measure.LAST_MESSAGE, days).input();

        assertEquals(severity, Inputs.severity(SignalKind.SILENCE_AFTER_SPIKE, in));
    }

    @Test
    @DisplayName("A spike that is over is remembered by its peak")
    void peak() {
        SignalInput over = tickets("5", 0).ago(Measure.LAST_MESSAGE, 60).input();

        SignalInput after = over.peaked(new Peak(TODAY.minusDays(59), BigDecimal.valueOf(15)));
        SignalInput small = over.peaked(new Peak(TODAY.minusDays(59), BigDecimal.valueOf(14)));

        assertEquals("none", Inputs.severity(SignalKind.SILENCE_AFTER_SPIKE, over));
        assertEquals("high", Inputs.severity(SignalKind.SILENCE_AFTER_SPIKE, after));
        assertEquals("none", Inputs.severity(SignalKind.SILENCE_AFTER_SPIKE, small));
        assertEquals(
                List.of(60L, BigDecimal.valueOf(15), new BigDecimal("5.0")),
                Signals.find(after, ChurnModel.shipped())
                        .of(SignalKind.SILENCE_AFTER_SPIKE)
                        .orElseThrow()
                        .evidence()
                        .args());
    }

    @ParameterizedTest
    @DisplayName("F-151 any open escalation is high")
    @CsvSource({"-1, none", "0, none", "1, high", "12, high"})
    void escalation(long open, String severity) {
        assertEquals(
                severity,
                Inputs.severity(
                        SignalKind.OPEN_ESCALATION, Inputs.of(Measure.OPEN_ESCALATIONS, open)));
    }

    @Test
    @DisplayName("F-151 a ticket that has been late for a day is high, to the millisecond")
    void breach() {
        Instant day = Inputs.NOW.at().minusSeconds(86_400);

        assertEquals("high", Inputs.severity(SignalKind.OPEN_ESCALATION, late(day)));
        assertEquals("none", Inputs.severity(SignalKind.OPEN_ESCALATION, late(day.plusMillis(1))));
        assertEquals(
                "none",
                Inputs.severity(
                        SignalKind.OPEN_ESCALATION, Inputs.of(Measure.OLDEST_BREACH, Value.NEVER)));
    }

    @Test
    @DisplayName("F-151 the tickets are linked; escalations are told before late ones")
    void linked() {
        Reference ticket = new Reference(Reference.Kind.ISSUE, "10100", "SUP-7");
        SignalInput both =
                Inputs.none()
                        .and(Measure.OPEN_ESCALATIONS, 2)
                        .ago(Measure.OLDEST_BREACH, 9)
                        .input()
                        .showing(new Records(List.of(), List.of(), List.of(), List.of(ticket)));

        Evidence escalated = evidence(both);
        Evidence late = evidence(Inputs.none().ago(Measure.OLDEST_BREACH, 9).input());

        assertEquals("c360.churn.open-escalation.title", escalated.textKey());
        assertEquals(List.of(BigDecimal.valueOf(2)), escalated.args());
        assertEquals(List.of(ticket), escalated.records());
        assertEquals("c360.churn.late-ticket.title", late.textKey());
        assertEquals(List.of(9L), late.args());
    }

    @ParameterizedTest
    @DisplayName("One rating of two stars or fewer is medium")
    @CsvSource({"-1, none", "0, none", "1, medium", "2, medium", "3, none", "5, none"})
    void rating(long stars, String severity) {
        assertEquals(
                severity,
                Inputs.severity(SignalKind.BAD_RATING, Inputs.of(Measure.WORST_STARS_90, stars)));
    }

    private static Evidence evidence(SignalInput in) {
        return Signals.find(in, ChurnModel.shipped())
                .of(SignalKind.OPEN_ESCALATION)
                .map(Signal::evidence)
                .orElseThrow();
    }

    private static Inputs tickets(String usual, long created) {
        return Inputs.none().and(Measure.CREATED_USUAL, usual).and(Measure.CREATED_30, created);
    }

    private static SignalInput late(Instant at) {
        return Inputs.of(Measure.OLDEST_BREACH, Value.at(at.toEpochMilli()));
    }
}
