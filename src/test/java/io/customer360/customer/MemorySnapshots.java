package io.customer360.customer;

import io.customer360.shared.CustomerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Snapshots in memory: the profiles that were kept last. */
public final class MemorySnapshots implements Snapshots {

    private final Map<CustomerId, Profile> kept = new LinkedHashMap<>();

    @Override
    public void keep(Profile profile) {
        kept.put(profile.id(), profile);
    }

    @Override
    public void keepAll(List<Profile> profiles) {
        profiles.forEach(this::keep);
    }

    /** What was kept of a customer. */
    public Optional<Profile> of(CustomerId customer) {
        return Optional.ofNullable(kept.get(customer));
    }
}
