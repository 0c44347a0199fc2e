package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes organisations in memory; can stop to be willing. */
public final class MemoryOrganisationMaker implements OrganisationMaker {

    private final Map<Integer, String> names = new TreeMap<>();
    private int lastId = 100;
    private int left = Integer.MAX_VALUE;
    private boolean keeping;

    /** Makes so many more and refuses the next one. */
    public MemoryOrganisationMaker refusingAfter(int count) {
        left = count;
        return this;
    }

    /** Deletes none from now on, or does again. */
    public MemoryOrganisationMaker keeping(boolean keeps) {
        keeping = keeps;
        return this;
    }

    /** The organisations there are, by id. */
    public Map<Integer, String> names() {
        return Map.copyOf(names);
    }

    @Override
    public CustomerId create(String name, Actor actor) {
        if (left-- <= 0) {
            throw Rejected.value("c360.customers.organisation-create.error", name);
        }
        Optional<Integer> namesake =
                names.entrySet().stream()
                        .filter(known -> known.getValue().equalsIgnoreCase(name))
                        .map(Map.Entry::getKey)
                        .findFirst();
        int id = namesake.orElseGet(() -> ++lastId);
        names.put(id, name);
        return new CustomerId(id);
    }

    @Override
    public Optional<String> taken(Collection<String> wanted, Actor actor) {
        return wanted.stream()
                .filter(name -> names.values().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    @Override
    public void remove(CustomerId organisation, Actor actor) {
        if (keeping) {
            throw Rejected.value("c360.customers.organisation-delete.error", organisation);
        }
        names.remove(organisation.value());
    }
}
