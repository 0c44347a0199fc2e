package io.customer360.pulse;

import io.customer360.shared.Parse;

/** The id of a pulse. */
public record PulseId(int value) {

    public PulseId {
        if (value <= 0) {
            throw new IllegalArgumentException("pulse id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a pulse that is not there. */
    public static PulseId of(String text) {
        return new PulseId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
