package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Subscriptions in memory. */
public final class MemorySubscriptions implements Subscriptions {

    private final Map<Integer, Subscription> byId = new TreeMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes history to these changes. */
    public MemorySubscriptions(MemoryChanges changes) {
        this.changes = changes;
    }

    /** Holds one more, as it is. */
    public MemorySubscriptions holding(Subscription subscription) {
        byId.put(subscription.id().value(), subscription);
        lastId = Math.max(lastId, subscription.id().value());
        return this;
    }

    @Override
    public List<Subscription> of(CustomerId customer) {
        return byId.values().stream().filter(held -> held.customer().equals(customer)).toList();
    }

    @Override
    public Map<CustomerId, List<Subscription>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Subscription>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, of(customer)));
        return found;
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Subscription> find(ExternalId id) {
        return byId.values().stream().filter(held -> held.externalId().equals(id)).findFirst();
    }

    @Override
    public Subscription add(CustomerId customer, ExternalId id, Terms terms, Revision revision) {
        SubscriptionId next = new SubscriptionId(lastId + 1);
        return store(new Subscription(next, customer, id, terms, revision.created(), 1), revision);
    }

    @Override
    public Subscription replace(Subscription next, int expectedVersion, Revision revision) {
        requireVersion(next.id(), expectedVersion);
        return store(next, revision);
    }

    @Override
    public void remove(Subscription subscription, int expectedVersion, Revision revision) {
        requireVersion(subscription.id(), expectedVersion);
        byId.remove(subscription.id().value());
        append(subscription, revision);
    }

    @Override
    public List<String> plans(CustomerId customer) {
        return plans(of(customer));
    }

    @Override
    public List<String> plansOfAll() {
        return plans(byId.values());
    }

    private static List<String> plans(Collection<Subscription> subscriptions) {
        return subscriptions.stream().map(held -> held.terms().plan()).distinct().sorted().toList();
    }

    private Subscription store(Subscription subscription, Revision revision) {
        holding(subscription);
        append(subscription, revision);
        return subscription;
    }

    private void append(Subscription subscription, Revision revision) {
        changes.append(
                Subscription.ENTITY,
                subscription.id().toString(),
                subscription.customer(),
                revision);
    }

    private void requireVersion(SubscriptionId id, int expectedVersion) {
        Subscription current = find(id).orElseThrow(NotFound::new);
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
    }
}
