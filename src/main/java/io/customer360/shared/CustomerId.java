package io.customer360.shared;

/** The id of the organisation that a customer is. */
public record CustomerId(int value) {

    public CustomerId {
        if (value <= 0) {
            throw new IllegalArgumentException("customer id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a customer that is not there. */
    public static CustomerId of(String text) {
        return new CustomerId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
