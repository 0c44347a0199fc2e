package io.customer360.membership;

import io.customer360.customer.Organisation;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the service desk tells its service account; {@link Unreadable} when it does not tell. */
public interface OrganisationSource {

    /** Makes sure that somebody can be asked. */
    void requireReadable();

    /** The next organisations from this position on, with their members. */
    Page organisations(int start);

    /** Whether an organisation that no page has shown is really gone from the account's sight. */
    boolean gone(CustomerId customer);

    /** The service projects in which the account is an agent. */
    List<Long> servedProjects();

    /** How many service projects there are besides. */
    int otherProjects();

    /** The customers that are linked to a service project. */
    Set<CustomerId> linkedTo(long project);

    /** Some organisations, and whether there are more. */
    record Page(List<Found> found, boolean more) {
        public Page {
            found = List.copyOf(found);
        }
    }

    /** An organisation, with its members unless they could not be read. */
    record Found(Organisation organisation, Optional<Set<UserKey>> members) {}
}
