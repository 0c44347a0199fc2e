package io.customer360.task;

import io.customer360.shared.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nominations in memory. */
public final class MemoryNominations implements Nominations {
    private final Map<CustomerId, Nomination> held = new HashMap<>();

    @Override
    public Optional<Nomination> of(CustomerId customer) {
        return Optional.ofNullable(held.get(customer));
    }

    @Override
    public Optional<Nomination> decidedBy(long issue) {
        return held.values().stream()
                .filter(one -> one.issue().equals(Optional.of(issue)))
                .findFirst();
    }

    @Override
    public void keep(Nomination nomination) {
        held.put(nomination.customer(), nomination);
    }

    @Override
    public void forget(CustomerId customer) {
        held.remove(customer);
    }
}
