package io.customer360.subscription;

import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** What a subscription is on one day. */
public enum SubscriptionState {
    FUTURE("c360.subscriptions.state-future.label"),
    EXPIRED("c360.subscriptions.state-expired.label"),
    PAUSED("c360.subscriptions.state-paused.label"),
    TRIAL("c360.subscriptions.state-trial.label"),
    ACTIVE("c360.subscriptions.state-active.label");

    private final String textKey;

    SubscriptionState(String textKey) {
        this.textKey = textKey;
    }

    /** The first state in the order of this list that fits. */
    static SubscriptionState of(Terms terms, LocalDate day) {
        Term term = terms.term();
        if (term.startsAfter(day)) {
            return FUTURE;
        }
        if (term.endedBefore(day)) {
            return EXPIRED;
        }
        if (term.pausedOn(day)) {
            return PAUSED;
        }
        return terms.trial() ? TRIAL : ACTIVE;
    }

    /** The state with this code. */
    static SubscriptionState parse(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The name of this state in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
