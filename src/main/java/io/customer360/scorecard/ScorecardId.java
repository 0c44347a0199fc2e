package io.customer360.scorecard;

import io.customer360.shared.Parse;

/** The id of a scorecard, never given to another one. */
public record ScorecardId(int value) {

    public ScorecardId {
        if (value <= 0) {
            throw new IllegalArgumentException("scorecard id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a scorecard that is not there. */
    public static ScorecardId of(String text) {
        return new ScorecardId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
