package io.customer360.view;

import io.customer360.shared.Parse;

/** The id of a saved view. */
public record ViewId(int value) {

    public ViewId {
        if (value <= 0) {
            throw new IllegalArgumentException("view id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a view that is not there. */
    public static ViewId of(String text) {
        return new ViewId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
