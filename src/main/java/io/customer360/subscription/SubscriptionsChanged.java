package io.customer360.subscription;

import io.customer360.shared.CustomerId;

/** Hears that the subscriptions of a customer change, in the unit of work that changes them. */
@FunctionalInterface
public interface SubscriptionsChanged {

    /** The subscriptions of this customer are not what they were. */
    void of(CustomerId customer);
}
