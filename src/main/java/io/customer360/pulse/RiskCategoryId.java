package io.customer360.pulse;

import io.customer360.shared.Parse;

/** The id of a risk category, never given to another one. */
public record RiskCategoryId(int value) {

    public RiskCategoryId {
        if (value <= 0) {
            throw new IllegalArgumentException("risk category id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a risk category that is not there. */
    public static RiskCategoryId of(String text) {
        return new RiskCategoryId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
