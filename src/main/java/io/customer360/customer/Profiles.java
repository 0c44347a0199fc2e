package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusHolders;
import io.customer360.status.StatusId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The profiles of customers. Saving stores the record and its revision together. */
public interface Profiles extends StatusHolders {

    /** The profile of a customer, blank when never saved. */
    Profile of(CustomerId customer);

    /** The profiles of several customers at once; every asked customer is a key. */
    Map<CustomerId, Profile> of(Collection<CustomerId> customers);

    /** Those of these that somebody looks after. */
    default Set<CustomerId> caredForBy(UserKey person, Collection<CustomerId> among) {
        return of(among).values().stream()
                .filter(profile -> profile.caredForBy(person))
                .map(Profile::id)
                .collect(Collectors.toSet());
    }

    /**
     * Those that belong to each of these, at most so many in all; every asked customer is a key.
     */
    Map<CustomerId, List<CustomerId>> children(Collection<CustomerId> parents, int max);

    /** Those who are this customer of another system; only one, unless two came at once. */
    List<CustomerId> with(ExternalId id);

    /** Those who have this status, at most so many. */
    List<Profile> with(StatusId status, int max);

    /** Stores the next versions of many at once, whom one revision changed alike. */
    void saveAll(List<Profile> next, Revision revision);

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void save(Profile next, int expectedVersion, Revision revision);
}
