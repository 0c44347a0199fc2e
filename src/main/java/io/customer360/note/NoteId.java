package io.customer360.note;

import io.customer360.shared.Parse;

/** The id of a note. */
public record NoteId(int value) {

    public NoteId {
        if (value <= 0) {
            throw new IllegalArgumentException("note id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a note that is not there. */
    public static NoteId of(String text) {
        return new NoteId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
