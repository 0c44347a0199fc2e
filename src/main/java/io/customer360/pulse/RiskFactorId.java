package io.customer360.pulse;

import io.customer360.shared.Parse;

/** The id of a risk factor, never given to another one. */
public record RiskFactorId(int value) {

    public RiskFactorId {
        if (value <= 0) {
            throw new IllegalArgumentException("risk factor id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a risk factor that is not there. */
    public static RiskFactorId of(String text) {
        return new RiskFactorId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
