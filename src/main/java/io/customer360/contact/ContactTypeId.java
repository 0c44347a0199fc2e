package io.customer360.contact;

import io.customer360.shared.Parse;

/** The id of a contact type. */
public record ContactTypeId(int value) {

    public ContactTypeId {
        if (value <= 0) {
            throw new IllegalArgumentException("contact type id must be positive: " + value);
        }
    }

    /** Reads an id; what cannot be an id is a type that is not there. */
    public static ContactTypeId of(String text) {
        return new ContactTypeId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
