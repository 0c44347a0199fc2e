package io.customer360.status;

import io.customer360.shared.Parse;

/** The id of a customer status. */
public record StatusId(int value) {

    public StatusId {
        if (value <= 0) {
            throw new IllegalArgumentException("status id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a status that is not there. */
    public static StatusId of(String text) {
        return new StatusId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
