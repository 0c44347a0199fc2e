package io.customer360.pulse;

import io.customer360.customer.Handovers;
import io.customer360.customer.Profile;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps which pulse stands for customers: who looks after them says so first. */
public final class KeepNewest implements Handovers {
    private final NewestPulses pulses;
    private final Today today;

    /** Keeps it in this store. */
    public KeepNewest(NewestPulses pulses, Today today) {
        this.pulses = pulses;
        this.today = today;
    }

    @Override
    public void follow(Collection<Profile> next) {
        Map<CustomerId, List<Pulse>> said = pulses.newest(next.stream().map(Profile::id).toList());
        Map<CustomerId, NewestPulse> newest = new HashMap<>();
        next.forEach(it -> leading(it, said).ifPresent(kept -> newest.put(it.id(), kept)));
        pulses.keepNewest(newest);
    }

    private Optional<NewestPulse> leading(Profile profile, Map<CustomerId, List<Pulse>> said) {
        return LeadingPulse.of(
                said.getOrDefault(profile.id(), List.of()),
                profile.csm(),
                today.zone(profile.zone()));
    }
}
