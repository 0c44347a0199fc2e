package io.customer360.membership;

import io.customer360.customer.Country;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.SortName;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.util.Optional;

/** What lists show of a customer: the name the service desk has, the rest from the profile. */
public record Snapshot(
        CustomerId customer,
        String name,
        Optional<UserKey> csm,
        Optional<StatusId> status,
        Optional<String> industry,
        Optional<Country> country) {

    public Snapshot {
        name = SortName.fitting(name);
    }

    /** The snapshot of an organisation with this profile. */
    public static Snapshot of(Organisation organisation, Profile profile) {
        return new Snapshot(
                organisation.id(),
                organisation.name(),
                profile.csm(),
                profile.status(),
                profile.industry(),
                profile.country());
    }
}
