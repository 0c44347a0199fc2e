package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;

/** A recurring product that a customer holds. */
public record Subscription(
        SubscriptionId id,
        CustomerId customer,
        ExternalId externalId,
        Terms terms,
        Stamp stamp,
        int version) {

    /** The name of subscriptions in history. */
    public static final String ENTITY = "subscription";

    /** How many subscriptions a customer can have. */
    public static final int MAX_PER_CUSTOMER = 1_000;

    /** The next version of this subscription. */
    Subscription changed(Terms next, Revision revision) {
        return new Subscription(
                id, customer, externalId, next, stamp.touched(revision), version + 1);
    }
}
