package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-146 Signals of a customer")
class SignalsTest {

    private static final ChurnModel SHIPPED = ChurnModel.shipped();

    @Test
    @DisplayName("are ordered by severity, each with evidence, age and an action")
    void found() {
        Signals signals = Signals.find(troubled(), SHIPPED).since(SignalMarks.NONE, TODAY);

        assertEquals(
                List.of("high open-escalation", "medium overdue-invoice", "info silence"),
                signals.found().stream()
                        .map(it -> it.severity().code() + " " + it.kind().code())
                        .toList());
        assertEquals(new Risk(RiskLevel.HIGH, 65), signals.risk());
        for (Signal signal : signals.found()) {
            assertTrue(signal.evidence().textKey().endsWith(".title"));
            assertTrue(signal.age(TODAY).isPresent());
            assertEquals(SHIPPED.rule(signal.kind()).action(), signal.action());
        }
    }

    @Test
    @DisplayName("F-152, F-174 suggest what to do, the action of the gravest first, each once")
    void actions() {
        SignalRule rule = SHIPPED.rule(SignalKind.OVERDUE_INVOICE);
        ChurnModel model =
                SHIPPED.with(
                        new SignalRule(
                                rule.kind(),
                                true,
                                rule.thresholds(),
                                Map.of(),
                                SuggestedAction.ESCALATION_BRIDGE));

        assertEquals(
                List.of(SuggestedAction.ESCALATION_BRIDGE, SuggestedAction.SCHEDULE_CHECK_IN),
                Signals.find(troubled(), model).actions());
    }

    @Test
    @DisplayName("say why a kind was not looked for")
    void absent() {
        ChurnModel model = SHIPPED.with(SHIPPED.rule(SignalKind.BAD_RATING).switched(false)).as(9);
        Signals signals = Signals.find(troubled(), model);

        assertEquals(
                Map.of(
                        SignalKind.EXPIRED_SUBSCRIPTION, Absence.NO_DATA,
                        SignalKind.NO_LOGIN, Absence.NOT_FED,
                        SignalKind.USAGE_DECLINE, Absence.NO_DATA,
                        SignalKind.TICKET_SPIKE, Absence.NO_DATA,
                        SignalKind.SILENCE_AFTER_SPIKE, Absence.NO_DATA,
                        SignalKind.NEGATIVE_TEXT, Absence.NOT_FED,
                        SignalKind.SPONSOR_LEFT, Absence.NOT_FED,
                        SignalKind.HEALTH_DROP, Absence.NO_DATA,
                        SignalKind.LOW_UTILISATION, Absence.NOT_FED,
                        SignalKind.BAD_RATING, Absence.OFF),
                signals.absent());
        assertEquals(4, signals.looked());
        assertEquals(9, signals.model());
    }

    @Test
    @DisplayName("are none, at low risk, for somebody of whom nothing is known")
    void nothing() {
        Signals signals = Signals.find(Inputs.none().input(), SHIPPED);

        assertEquals(List.of(), signals.found());
        assertEquals(new Risk(RiskLevel.LOW, 0), signals.risk());
        assertEquals(0, signals.looked());
        assertEquals(EnumSet.allOf(SignalKind.class), signals.absent().keySet());
    }

    @Test
    @DisplayName("are none on the first day of a customer")
    void bornToday() {
        SignalInput in =
                Inputs.none()
                        .and(Measure.LAST_MESSAGE, Value.NEVER)
                        .and(Measure.OVERDUE_INVOICES, 0)
                        .and(Measure.OPEN_ESCALATIONS, 0)
                        .and(Measure.CREATED_30, 1)
                        .and(Measure.CREATED_USUAL, 0)
                        .and(Measure.EXPIRED, 0)
                        .and(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusYears(1)))
                        .input()
                        .since(TODAY)
                        .scored(new TreeMap<>(Map.of(TODAY, 50.0)));

        assertEquals(List.of(), Signals.find(in, SHIPPED).found());
    }

    @Test
    @DisplayName("F-238 of a kind that is switched off count for nothing")
    void off() {
        ChurnModel model = SHIPPED.with(SHIPPED.rule(SignalKind.OPEN_ESCALATION).switched(false));

        assertEquals(new Risk(RiskLevel.MEDIUM, 25), Signals.find(troubled(), model).risk());
    }

    @Test
    @DisplayName("F-238 have the severity and the action that is configured")
    void configured() {
        SignalRule rule =
                new SignalRule(
                        SignalKind.OPEN_ESCALATION,
                        true,
                        Map.of(Severity.INFO, 1, Severity.HIGH, 3),
                        Map.of(),
                        SuggestedAction.CALL);

        Signal signal =
                Signals.find(troubled(), SHIPPED.with(rule))
                        .of(SignalKind.OPEN_ESCALATION)
                        .orElseThrow();

        assertEquals(Severity.INFO, signal.severity());
        assertEquals(SuggestedAction.CALL, signal.action());
    }

    @Test
    @DisplayName("keep the day they were first seen, unless they know it themselves")
    void firstSeen() {
        Signals yesterday =
                Signals.find(troubled(), SHIPPED).since(SignalMarks.NONE, TODAY.minusDays(1));
        SignalMarks kept = SignalMarks.parse(SignalMarks.of(yesterday).text());
        Signals today = Signals.find(troubled(), SHIPPED).since(kept, TODAY);

        assertEquals(
                Optional.of(TODAY.minusDays(1)),
                today.of(SignalKind.OPEN_ESCALATION).flatMap(Signal::since));
        assertEquals(
                Optional.of(TODAY.minusDays(9)),
                today.of(SignalKind.OVERDUE_INVOICE).flatMap(Signal::since));
        assertEquals(
                "open-escalation@2026-06-09",
                today.of(SignalKind.OPEN_ESCALATION).orElseThrow().key());
        assertEquals(
                "open-escalation",
                Signals.find(troubled(), SHIPPED)
                        .of(SignalKind.OPEN_ESCALATION)
                        .orElseThrow()
                        .key());
    }

    @Test
    @DisplayName("are kept as one text, from which kinds that are gone are left out")
    void marks() {
        Signals signals = Signals.find(troubled(), SHIPPED).since(SignalMarks.NONE, TODAY);

        assertEquals(
                """
                1
                overdue-invoice medium 2026-06-01
                silence info 2026-05-01
                open-escalation high 2026-06-10""",
                SignalMarks.of(signals).text());
        assertEquals(SignalMarks.NONE, SignalMarks.parse("1"));
        assertEquals("1", SignalMarks.NONE.text());
        assertEquals(
                Set.of(SignalKind.SILENCE),
                SignalMarks.parse("1\ngone high 2026-01-01\nsilence info 2026-05-01")
                        .marks()
                        .keySet());
        assertEquals(
                "signals of an unknown format: 7",
                assertThrows(IllegalArgumentException.class, () -> SignalMarks.parse("7"))
                        .getMessage());
    }

    @Test
    @DisplayName("say which of them are made of tickets, and which confirm what is so already")
    void natures() {
        assertEquals(
                Set.of(SignalKind.OVERDUE_INVOICE, SignalKind.EXPIRED_SUBSCRIPTION),
                kinds(SignalKind::late));
        assertEquals(
                Set.of(
                        SignalKind.SILENCE,
                        SignalKind.TICKET_SPIKE,
                        SignalKind.SILENCE_AFTER_SPIKE,
                        SignalKind.OPEN_ESCALATION,
                        SignalKind.BAD_RATING),
                kinds(SignalKind::tickets));
        assertEquals(
                List.of("open-escalation false", "overdue-invoice true", "silence false"),
                Signals.find(troubled(), SHIPPED).found().stream()
                        .map(it -> it.kind().code() + " " + it.late())
                        .toList());
    }

    private static Set<SignalKind> kinds(Predicate<SignalKind> which) {
        var kinds = EnumSet.allOf(SignalKind.class);
        kinds.removeIf(which.negate());
        return kinds;
    }

    /** Ten days overdue, one escalation, silent for forty days in a ten-day rhythm. */
    private static SignalInput troubled() {
        return Inputs.none()
                .and(Measure.OVERDUE_INVOICES, 1)
                .and(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(10)))
                .and(Measure.OPEN_ESCALATIONS, 1)
                .ago(Measure.LAST_MESSAGE, 40)
                .and(Measure.EXPECTED_GAP, 10)
                .and(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusDays(300)))
                .and(Measure.WORST_STARS_90, 5)
                .input();
    }
}
