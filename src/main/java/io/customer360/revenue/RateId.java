package io.customer360.revenue;

import io.customer360.shared.Parse;

/** The id of an exchange rate. */
public record RateId(int value) {

    public RateId {
        if (value <= 0) {
            throw new IllegalArgumentException("rate id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a rate that is not there. */
    public static RateId of(String text) {
        return new RateId(Parse.id(text));
    }
}
