package io.customer360.ingest;

import io.customer360.shared.Parse;

/** The id of an import. */
public record ImportId(int value) {

    public ImportId {
        if (value <= 0) {
            throw new IllegalArgumentException("import id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is an import that is not there. */
    public static ImportId of(String text) {
        return new ImportId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
