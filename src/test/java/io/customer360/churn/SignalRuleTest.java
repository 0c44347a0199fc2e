package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Refusals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("F-238 When a kind of signal is raised")
class SignalRuleTest {

    @ParameterizedTest
    @DisplayName("refuses a rule without any threshold, even one that is off")
    @EnumSource(SignalKind.class)
    void noThreshold(SignalKind kind) {
        assertEquals(
                List.of(kind.code() + "-info c360.churn.threshold-missing.error"),
                Refusals.of(() -> rule(kind, false, Map.of(), Map.of())));
    }

    @Test
    @DisplayName("refuses thresholds that are not in order, rising or falling")
    void order() {
        assertEquals(
                List.of("overdue-invoice-medium c360.churn.thresholds-rise.error"),
                Refusals.of(() -> thresholds(SignalKind.OVERDUE_INVOICE, 7, 7, 30)));
        assertEquals(
                List.of("overdue-invoice-high c360.churn.thresholds-rise.error"),
                Refusals.of(() -> thresholds(SignalKind.OVERDUE_INVOICE, 1, 7, 6)));
        assertEquals(
                List.of("renewal-near-medium c360.churn.thresholds-fall.error"),
                Refusals.of(() -> thresholds(SignalKind.RENEWAL_NEAR, 60, 60, 30)));
        assertEquals(
                List.of("bad-rating-high c360.churn.thresholds-fall.error"),
                Refusals.of(
                        () ->
                                rule(
                                        SignalKind.BAD_RATING,
                                        true,
                                        Map.of(Severity.INFO, 1, Severity.HIGH, 2),
                                        Map.of())));
    }

    @Test
    @DisplayName("refuses thresholds outside of what they count")
    void range() {
        assertEquals(
                List.of("bad-rating-medium c360.input.number-range.error"),
                Refusals.of(
                        () ->
                                rule(
                                        SignalKind.BAD_RATING,
                                        true,
                                        Map.of(Severity.MEDIUM, 6),
                                        Map.of())));
        assertEquals(
                List.of(1, 5),
                Refusals.argsOf(
                        () ->
                                rule(
                                        SignalKind.BAD_RATING,
                                        true,
                                        Map.of(Severity.MEDIUM, 0),
                                        Map.of())));
        assertEquals(
                List.of("health-drop-drop-days c360.input.number-range.error"),
                Refusals.of(
                        () ->
                                rule(
                                        SignalKind.HEALTH_DROP,
                                        true,
                                        Map.of(Severity.MEDIUM, 15),
                                        Map.of(Constant.DROP_DAYS, 0))));
    }

    @Test
    @DisplayName("never makes silence high by itself, and keeps its gaps in order")
    void silence() {
        assertEquals(
                List.of("silence-high c360.churn.never-high.error"),
                Refusals.of(() -> thresholds(SignalKind.SILENCE, 30, 60, 90)));
        assertEquals(
                List.of("silence-medium-gaps c360.churn.gaps-order.error"),
                Refusals.of(
                        () ->
                                rule(
                                        SignalKind.SILENCE,
                                        true,
                                        Map.of(Severity.INFO, 30),
                                        Map.of(
                                                Constant.INFO_GAPS, 3,
                                                Constant.MEDIUM_GAPS, 2))));
    }

    private static SignalRule thresholds(SignalKind kind, int info, int medium, int high) {
        return rule(
                kind,
                true,
                new EnumMap<>(
                        Map.of(Severity.INFO, info, Severity.MEDIUM, medium, Severity.HIGH, high)),
                Map.of());
    }

    private static SignalRule rule(
            SignalKind kind,
            boolean on,
            Map<Severity, Integer> thresholds,
            Map<Constant, Integer> constants) {
        return new SignalRule(kind, on, thresholds, constants, SuggestedAction.CALL);
    }
}
