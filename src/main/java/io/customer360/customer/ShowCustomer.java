package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who a customer is. */
public final class ShowCustomer {

    private final Organisations organisations;
    private final Profiles profiles;
    private final People people;
    private final Statuses statuses;

    /** Shows what these hold. */
    public ShowCustomer(
            Organisations organisations, Profiles profiles, People people, Statuses statuses) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.people = people;
        this.statuses = statuses;
    }

    /** One customer. */
    public CustomerRecord on(CustomerId customer) {
        return on(List.of(customer)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Several customers in the order asked for, by a constant number of questions to the stores.
     */
    public List<CustomerRecord> on(Collection<CustomerId> customers) {
        Map<CustomerId, Organisation> existing = organisations.find(customers);
        Map<CustomerId, Profile> known = profiles.of(customers);
        Map<StatusId, Status> byId =
                statuses.all().stream().collect(Collectors.toMap(Status::id, Function.identity()));
        return customers.stream()
                .map(existing::get)
                .filter(Objects::nonNull)
                .map(organisation -> record(organisation, known.get(organisation.id()), byId))
                .toList();
    }

    private CustomerRecord record(
            Organisation organisation, Profile profile, Map<StatusId, Status> byId) {
        return new CustomerRecord(
                organisation,
                profile,
                profile.csm().flatMap(people::find),
                profile.status().map(byId::get));
    }
}
