package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Followers in memory. */
public final class MemoryFollowers implements Followers {
    private final Map<CustomerId, Set<UserKey>> byCustomer = new HashMap<>();

    @Override
    public Set<CustomerId> followedBy(UserKey person, Collection<CustomerId> among) {
        return among.stream()
                .filter(it -> byCustomer.getOrDefault(it, Set.of()).contains(person))
                .collect(Collectors.toSet());
    }

    @Override
    public List<UserKey> of(CustomerId customer, int most) {
        return byCustomer.getOrDefault(customer, Set.of()).stream().limit(most).toList();
    }

    @Override
    public Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers) {
        Map<CustomerId, Set<UserKey>> found = new HashMap<>();
        customers.stream()
                .filter(it -> !byCustomer.getOrDefault(it, Set.of()).isEmpty())
                .forEach(it -> found.put(it, Set.copyOf(byCustomer.get(it))));
        return found;
    }

    @Override
    public List<CustomerId> followed(UserKey person, int after, int most) {
        return followedBy(person, byCustomer.keySet()).stream()
                .filter(it -> it.value() > after)
                .sorted(Comparator.comparing(CustomerId::value))
                .limit(most)
                .toList();
    }

    @Override
    public void add(CustomerId customer, UserKey person, Instant at) {
        byCustomer.computeIfAbsent(customer, it -> new LinkedHashSet<>()).add(person);
    }

    @Override
    public void remove(CustomerId customer, UserKey person) {
        byCustomer.getOrDefault(customer, new LinkedHashSet<>()).remove(person);
    }
}
