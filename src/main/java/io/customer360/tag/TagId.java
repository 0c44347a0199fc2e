package io.customer360.tag;

import io.customer360.shared.Parse;

/** The id of a tag. */
public record TagId(int value) {

    public TagId {
        if (value <= 0) {
            throw new IllegalArgumentException("tag id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a tag that is not there. */
    public static TagId of(String text) {
        return new TagId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
