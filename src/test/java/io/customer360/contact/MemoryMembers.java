package io.customer360.contact;

import io.customer360.customer.Person;
import io.customer360.membership.Memberships;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members of customers in memory, and the users they are. */
public final class MemoryMembers implements Memberships, PortalUsers {
    private final Map<CustomerId, List<UserKey>> members = new LinkedHashMap<>();
    private final Map<UserKey, PortalUser> users = new LinkedHashMap<>();

    /** Holds one more member. */
    public MemoryMembers holding(CustomerId customer, String key, String name, String email) {
        return holding(customer, key, name, email, true);
    }

    /** Holds one more member, who may be switched off. */
    public MemoryMembers holding(
            CustomerId customer, String key, String name, String email, boolean active) {
        UserKey user = new UserKey(key);
        members.computeIfAbsent(customer, it -> new ArrayList<>()).add(user);
        users.put(user, new PortalUser(new Person(user, name, active, "/avatar/" + key), email));
        return this;
    }

    /** Forgets a user, who stays a member until the next refresh. */
    public MemoryMembers deleted(String key) {
        users.remove(new UserKey(key));
        return this;
    }

    @Override
    public List<CustomerId> of(UserKey user) {
        return members.keySet().stream().filter(customer -> has(customer, user)).toList();
    }

    @Override
    public List<UserKey> in(CustomerId customer, int max) {
        return members.getOrDefault(customer, List.of()).stream()
                .sorted(Comparator.comparing(UserKey::value))
                .limit(max)
                .toList();
    }

    @Override
    public int count(CustomerId customer) {
        return members.getOrDefault(customer, List.of()).size();
    }

    @Override
    public boolean has(CustomerId customer, UserKey user) {
        return members.getOrDefault(customer, List.of()).contains(user);
    }

    @Override
    public Map<UserKey, String> names(Collection<UserKey> keys) {
        Map<UserKey, String> names = new LinkedHashMap<>();
        find(keys).forEach((key, user) -> names.put(key, user.person().name()));
        return names;
    }

    @Override
    public List<UserKey> called(String name) {
        return users.values().stream()
                .filter(
                        user ->
                                user.email().equalsIgnoreCase(name)
                                        || user.person().key().value().equals(name))
                .map(user -> user.person().key())
                .toList();
    }

    @Override
    public Map<UserKey, PortalUser> find(Collection<UserKey> keys) {
        Map<UserKey, PortalUser> found = new LinkedHashMap<>();
        keys.stream().filter(users::containsKey).forEach(key -> found.put(key, users.get(key)));
        return found;
    }
}
