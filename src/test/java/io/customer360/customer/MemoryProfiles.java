package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.status.StatusId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Profiles in memory. */
public final class MemoryProfiles implements Profiles {

    private final Map<CustomerId, Profile> byId = new LinkedHashMap<>();
    private final MemoryChanges changes;
    private int questions;

    /** Writes history to these changes. */
    public MemoryProfiles(MemoryChanges changes) {
        this.changes = changes;
    }

    /** Holds one more, as it is. */
    public MemoryProfiles holding(Profile profile) {
        byId.put(profile.id(), profile);
        return this;
    }

    @Override
    public Profile of(CustomerId customer) {
        questions++;
        return byId.getOrDefault(customer, Profile.blank(customer));
    }

    @Override
    public Map<CustomerId, Profile> of(Collection<CustomerId> customers) {
        Map<CustomerId, Profile> found = new LinkedHashMap<>();
        customers.forEach(
                customer ->
                        found.put(customer, byId.getOrDefault(customer, Profile.blank(customer))));
        questions++;
        return found;
    }

    @Override
    public Map<CustomerId, List<CustomerId>> children(Collection<CustomerId> parents, int max) {
        questions++;
        Map<CustomerId, List<CustomerId>> found = new LinkedHashMap<>();
        parents.forEach(
                parent ->
                        found.put(
                                parent,
                                byId.values().stream()
                                        .filter(it -> it.parent().equals(Optional.of(parent)))
                                        .map(Profile::id)
                                        .limit(max)
                                        .toList()));
        return found;
    }

    @Override
    public List<CustomerId> with(ExternalId id) {
        return byId.values().stream()
                .filter(it -> it.externalId().equals(Optional.of(id)))
                .map(Profile::id)
                .toList();
    }

    @Override
    public List<Profile> with(StatusId status, int max) {
        return holders(status).limit(max).toList();
    }

    @Override
    public int countWith(StatusId status) {
        return (int) holders(status).count();
    }

    private Stream<Profile> holders(StatusId status) {
        return byId.values().stream().filter(it -> it.status().equals(Optional.of(status)));
    }

    @Override
    public void saveAll(List<Profile> next, Revision revision) {
        next.forEach(one -> save(one, one.version() - 1, revision));
    }

    @Override
    public void save(Profile next, int expectedVersion, Revision revision) {
        Profile current = byId.getOrDefault(next.id(), Profile.blank(next.id()));
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        holding(next);
        changes.append(Profile.ENTITY, next.id().toString(), next.id(), revision);
    }

    /** How often somebody has asked. */
    public int questions() {
        return questions;
    }
}
