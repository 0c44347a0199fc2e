package io.customer360.scorecard;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for tickets by the searches of objectives, as the service account sees them. */
public interface ConditionSearch {

    /** How many tickets a search may find. */
    int MAX = 20_000;

    /** Whether this can stand in parentheses as one part of a longer search. */
    boolean understands(String jql);

    /**
     * All tickets that a search finds, or why that cannot be told.
     *
     * @param limit how long it may take
     */
    Found find(String jql, Duration limit);

    /**
     * What a search has found.
     *
     * @param tickets all of them; none when there is a trouble
     * @param trouble why it could not be told which they are
     */
    record Found(Set<Long> tickets, Optional<Trouble> trouble) {

        public Found {
            tickets = Set.copyOf(tickets);
        }

        /** All tickets. */
        public static Found of(Set<Long> tickets) {
            return new Found(tickets, Optional.empty());
        }

        /** None, because of a trouble. */
        public static Found not(Trouble trouble) {
            return new Found(Set.of(), Optional.of(trouble));
        }
    }

    /** Why a search says nothing. */
    enum Trouble {
        NO_ACCOUNT("c360.scorecards.trouble-no-account.error"),
        NOT_UNDERSTOOD("c360.scorecards.trouble-not-understood.error"),
        TOO_MANY("c360.scorecards.trouble-too-many.error"),
        TOO_SLOW("c360.scorecards.trouble-too-slow.error"),
        FAILED("c360.scorecards.trouble-failed.error");

        private final String textKey;

        Trouble(String textKey) {
            this.textKey = textKey;
        }

        /** Its name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of what people read. */
        public String textKey() {
            return textKey;
        }
    }
}
