package io.customer360.customer;

import io.customer360.settings.Tiers;
import io.customer360.settings.TiersStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who a customer is. */
public final class ShowCustomer {

    private final Organisations organisations;
    private final Profiles profiles;
    private final People people;
    private final Statuses statuses;
    private final TiersStore tiers;

    /** Shows what these hold. */
    public ShowCustomer(
            Organisations organisations,
            Profiles profiles,
            People people,
            Statuses statuses,
            TiersStore tiers) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.people = people;
        this.statuses = statuses;
        this.tiers = tiers;
    }

    /** One customer. */
    public CustomerRecord on(CustomerId customer) {
        Organisation organisation = organisations.find(customer).orElseThrow(NotFound::new);
        return on(List.of(organisation)).get(0);
    }

    /** Several customers in their order, by a constant number of questions to the stores. */
    public List<CustomerRecord> on(Collection<Organisation> customers) {
        Map<CustomerId, Profile> known =
                profiles.of(customers.stream().map(Organisation::id).toList());
        Map<StatusId, Status> byId =
                statuses.all().stream().collect(Collectors.toMap(Status::id, Function.identity()));
        Tiers levels = tiers.current();
        return customers.stream()
                .map(one -> record(one, known.get(one.id()), byId, levels))
                .toList();
    }

    private CustomerRecord record(
            Organisation organisation, Profile profile, Map<StatusId, Status> byId, Tiers levels) {
        return new CustomerRecord(
                organisation,
                profile,
                profile.csm().flatMap(people::find),
                profile.status().map(byId::get),
                profile.tier().flatMap(levels::find));
    }
}
