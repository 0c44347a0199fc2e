package io.customer360.settings;

import io.customer360.shared.Parse;

/** The id of a tier, never given to another one. */
public record TierId(int value) {

    public TierId {
        if (value <= 0) {
            throw new IllegalArgumentException("tier id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a tier that is not there. */
    public static TierId of(String text) {
        return new TierId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
