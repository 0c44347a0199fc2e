package io.customer360.membership;

import io.customer360.customer.Country;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Reference;
import io.customer360.customer.SortName;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.util.Optional;

/**
 * What lists show of a customer: the name the service desk has, the rest from the profile. The name
 * to sort by is a part of it, so that copies made by an earlier version of that rule differ.
 */
public record Snapshot(
        CustomerId customer,
        String name,
        String sortName,
        Optional<UserKey> csm,
        Optional<StatusId> status,
        Optional<String> industry,
        Optional<Country> country,
        Optional<TierId> tier,
        Optional<Reference> reference) {

    /** The snapshot of an organisation with this profile. */
    public static Snapshot of(Organisation organisation, Profile profile) {
        String name = SortName.fitting(organisation.name());
        return of(organisation.id(), name, SortName.of(name), profile);
    }

    /** The same customer with what this profile says. */
    public Snapshot with(Profile profile) {
        return of(customer, name, sortName, profile);
    }

    private static Snapshot of(CustomerId id, String name, String sortName, Profile profile) {
        return new Snapshot(
                id,
                name,
                sortName,
                profile.csm(),
                profile.status(),
                profile.industry(),
                profile.country(),
                profile.tier(),
                profile.reference());
    }
}
