package io.customer360.churn;

import static io.customer360.churn.Severity.HIGH;
import static io.customer360.churn.Severity.INFO;
import static io.customer360.churn.Severity.MEDIUM;

import java.util.Map;

/** What is decided about each kind of signal until somebody changes it. */
final class ShippedRules {

    private ShippedRules() {}

    static SignalRule of(SignalKind kind) {
        return switch (kind) {
            case OVERDUE_INVOICE ->
                    on(kind, Map.of(INFO, 1, MEDIUM, 7, HIGH, 30), SuggestedAction.CHASE_PAYMENT);
            case EXPIRED_SUBSCRIPTION -> on(kind, Map.of(HIGH, 1), SuggestedAction.REACH_OUT);
            case RENEWAL_NEAR ->
                    on(
                            kind,
                            Map.of(INFO, 90, MEDIUM, 60, HIGH, 30),
                            SuggestedAction.RENEWAL_DOSSIER);
            case SILENCE ->
                    on(kind, Map.of(INFO, 30, MEDIUM, 60), SuggestedAction.SCHEDULE_CHECK_IN);
            case NO_LOGIN ->
                    on(kind, Map.of(INFO, 7, MEDIUM, 14), SuggestedAction.SCHEDULE_CHECK_IN)
                            .switched(false);
            case USAGE_DECLINE ->
                    on(kind, Map.of(MEDIUM, 20, HIGH, 50), SuggestedAction.ADOPTION_SESSION);
            case TICKET_SPIKE -> on(kind, Map.of(MEDIUM, 300), SuggestedAction.TICKET_REVIEW);
            case SILENCE_AFTER_SPIKE -> on(kind, Map.of(HIGH, 21), SuggestedAction.CALL);
            case OPEN_ESCALATION -> on(kind, Map.of(HIGH, 1), SuggestedAction.ESCALATION_BRIDGE);
            case NEGATIVE_TEXT -> on(kind, Map.of(MEDIUM, 2), SuggestedAction.READ_SAMPLES);
            case SPONSOR_LEFT -> on(kind, Map.of(HIGH, 1), SuggestedAction.LOSS_OF_CHAMPION);
            case HEALTH_DROP ->
                    on(kind, Map.of(MEDIUM, 15, HIGH, 25), SuggestedAction.HEALTH_REVIEW);
            case LOW_UTILISATION ->
                    on(kind, Map.of(MEDIUM, 50, HIGH, 10), SuggestedAction.SEAT_REVIEW);
            case BAD_RATING -> on(kind, Map.of(MEDIUM, 2), SuggestedAction.CLOSE_LOOP);
        };
    }

    private static SignalRule on(
            SignalKind kind, Map<Severity, Integer> thresholds, SuggestedAction action) {
        return new SignalRule(kind, true, thresholds, Map.of(), action);
    }
}
