package io.customer360.batch;

import io.customer360.shared.Parse;

/** The id of a batch. */
public record BatchId(int value) {

    public BatchId {
        if (value <= 0) {
            throw new IllegalArgumentException("batch id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a batch that is not there. */
    public static BatchId of(String text) {
        return new BatchId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
