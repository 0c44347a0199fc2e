package io.customer360.customer;

import io.customer360.settings.Tier;
import io.customer360.status.Status;
import java.util.Optional;

/**
 * A customer with everything their profile refers to; a deleted CSM, status or tier is left out.
 */
public record CustomerRecord(
        Organisation organisation,
        Profile profile,
        Optional<Person> csm,
        Optional<Status> status,
        Optional<Tier> tier) {

    /** Whether the customer is marked as very important. */
    public boolean vip() {
        return tier.filter(Tier::vip).isPresent();
    }
}
