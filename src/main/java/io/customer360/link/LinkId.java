package io.customer360.link;

import io.customer360.shared.Parse;

/** The id of a link. */
public record LinkId(int value) {

    public LinkId {
        if (value <= 0) {
            throw new IllegalArgumentException("link id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a link that is not there. */
    public static LinkId of(String text) {
        return new LinkId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
