package io.customer360.scorecard;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** How many tickets of a customer a search has to find for an objective to be reached. */
public record TicketCondition(String jql, Bound bound, int number) {

    /** The longest search. */
    public static final int MAX_JQL = 2_000;

    /** The highest number of tickets to compare with. */
    public static final int MAX_NUMBER = 20_000;

    /** On which side of its number the count has to be. */
    public enum Bound {
        AT_MOST,
        AT_LEAST;

        /** Its name in input and output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads a code. */
        public static Bound of(String text) {
            return Stream.of(values())
                    .filter(it -> it.code().equals(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
        }
    }

    public TicketCondition {
        Objects.requireNonNull(bound);
        if (jql.isBlank()) {
            throw new IllegalArgumentException("a condition needs a search");
        }
        if (number < 0 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("number out of range: " + number);
        }
    }

    /** Whether so many tickets fulfil it. */
    public boolean holds(long count) {
        return bound == Bound.AT_MOST ? count <= number : count >= number;
    }
}
