package io.customer360.contact;

import io.customer360.shared.Parse;

/** The id of a contact. */
public record ContactId(int value) {

    public ContactId {
        if (value <= 0) {
            throw new IllegalArgumentException("contact id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a contact that is not there. */
    public static ContactId of(String text) {
        return new ContactId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
