package io.customer360.customer;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Organisations in memory. */
public final class MemoryOrganisations implements Organisations {

    private final Map<CustomerId, Organisation> byId = new LinkedHashMap<>();
    private int questions;

    /** Holds one more. */
    public MemoryOrganisations holding(int id, String name) {
        CustomerId customer = new CustomerId(id);
        byId.put(customer, new Organisation(customer, name));
        return this;
    }

    @Override
    public Optional<Organisation> find(CustomerId id) {
        questions++;
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Map<CustomerId, Organisation> find(Collection<CustomerId> ids) {
        questions++;
        Map<CustomerId, Organisation> found = new LinkedHashMap<>(byId);
        found.keySet().retainAll(ids);
        return found;
    }

    /** How often somebody has asked. */
    public int questions() {
        return questions;
    }
}
