package io.customer360.churn;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be done about a signal. */
public enum SuggestedAction {
    CHASE_PAYMENT("chase-payment", "c360.churn.chase-payment.action"),
    REACH_OUT("reach-out", "c360.churn.reach-out.action"),
    RENEWAL_DOSSIER("renewal-dossier", "c360.churn.renewal-dossier.action"),
    SCHEDULE_CHECK_IN("schedule-check-in", "c360.churn.schedule-check-in.action"),
    ADOPTION_SESSION("adoption-session", "c360.churn.adoption-session.action"),
    TICKET_REVIEW("ticket-review", "c360.churn.ticket-review.action"),
    CALL("call", "c360.churn.call.action"),
    ESCALATION_BRIDGE("escalation-bridge", "c360.churn.escalation-bridge.action"),
    READ_SAMPLES("read-samples", "c360.churn.read-samples.action"),
    LOSS_OF_CHAMPION("loss-of-champion", "c360.churn.loss-of-champion.action"),
    HEALTH_REVIEW("health-review", "c360.churn.health-review.action"),
    SEAT_REVIEW("seat-review", "c360.churn.seat-review.action"),
    CLOSE_LOOP("close-loop", "c360.churn.close-loop.action");

    private final String code;
    private final String textKey;

    SuggestedAction(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The action of this name. */
    static Optional<SuggestedAction> find(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }

    /** The key of its name, which is also the summary of the issue it becomes. */
    public String textKey() {
        return textKey;
    }
}
