package io.customer360.subscription;

import io.customer360.shared.Parse;

/** The id of a subscription. */
public record SubscriptionId(int value) {

    public SubscriptionId {
        if (value <= 0) {
            throw new IllegalArgumentException("subscription id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a subscription that is not there. */
    public static SubscriptionId of(String text) {
        return new SubscriptionId(Parse.id(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
