package io.customer360.scorecard;

import io.customer360.shared.Parse;

/** The id of a scorecard that a customer has or had. */
public record ScorecardUseId(int value) {

    public ScorecardUseId {
        if (value <= 0) {
            throw new IllegalArgumentException("id of a use must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a scorecard that is not there. */
    public static ScorecardUseId of(String text) {
        return new ScorecardUseId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
