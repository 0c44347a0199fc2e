package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import java.util.Collection;

/** Hears that the subscriptions of a customer change, in the unit of work that changes them. */
@FunctionalInterface
public interface SubscriptionsChanged {

    /** The subscriptions of this customer are not what they were. */
    void of(CustomerId customer);

    /** The subscriptions of all of these are not what they were. */
    default void ofAll(Collection<CustomerId> customers) {
        customers.forEach(this::of);
    }
}
