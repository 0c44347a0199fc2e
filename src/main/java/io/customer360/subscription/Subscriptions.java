package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subscriptions of customers. Writes store the record and its revision together. */
public interface Subscriptions {

    /** The subscriptions of a customer, oldest first. */
    List<Subscription> of(CustomerId customer);

    /** The subscriptions of several customers at once; every asked customer is a key. */
    Map<CustomerId, List<Subscription>> of(Collection<CustomerId> customers);

    /** The subscription with this id. */
    Optional<Subscription> find(SubscriptionId id);

    /** The subscription with this id in the system it comes from. */
    Optional<Subscription> find(ExternalId id);

    /** Stores a new subscription as version 1. */
    Subscription add(CustomerId customer, ExternalId id, Terms terms, Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    Subscription replace(Subscription next, int expectedVersion, Revision revision);

    /**
     * Removes a subscription; {@code Stale} when somebody saved before, {@code NotFound} when gone.
     */
    void remove(Subscription subscription, int expectedVersion, Revision revision);

    /** Names of a customer's plans, to be proposed in forms; a bounded number of them, sorted. */
    List<String> plans(CustomerId customer);

    /** The same of the latest subscriptions of all customers. */
    List<String> plansOfAll();
}
