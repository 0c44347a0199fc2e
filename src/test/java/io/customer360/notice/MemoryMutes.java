package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Mutes in memory. */
public final class MemoryMutes implements Mutes {
    private final MemoryFollowers pairs = new MemoryFollowers();

    @Override
    public Set<CustomerId> mutedBy(UserKey person, Collection<CustomerId> among) {
        return pairs.followedBy(person, among);
    }

    @Override
    public Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers) {
        return pairs.of(customers);
    }

    @Override
    public void add(CustomerId customer, UserKey person, Instant at) {
        pairs.add(customer, person, at);
    }

    @Override
    public void remove(CustomerId customer, UserKey person) {
        pairs.remove(customer, person);
    }
}
