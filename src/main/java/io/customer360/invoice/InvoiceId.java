package io.customer360.invoice;

import io.customer360.shared.Parse;

/** The id of an invoice. */
public record InvoiceId(int value) {

    public InvoiceId {
        if (value <= 0) {
            throw new IllegalArgumentException("invoice id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is an invoice that is not there. */
    public static InvoiceId of(String text) {
        return new InvoiceId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
