package io.customer360.membership;

import io.customer360.customer.Organisation;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the service desk tells its service account; {@link Unreadable} when it does not tell. */
public interface OrganisationSource {

    /** Makes sure that somebody can be asked. */
    void requireReadable();

    /** The next organisations from this position on, with their members. */
    Page organisations(int start);

    /** Whether there are more organisations than this; asked without reading them. */
    boolean moreThan(int count);

    /** Whether an organisation that no page has shown exists no more, as far as that is told. */
    boolean gone(CustomerId customer);

    /** The service projects in which the account is an agent. */
    List<Long> servedProjects();

    /** How many service projects there are besides. */
    int otherProjects();

    /** The customers that are linked to a service project. */
    Set<CustomerId> linkedTo(long project);

    /** So many organisations, read one by one as they are taken, and whether there are more. */
    record Page(int size, Stream<Found> found, boolean more) {}

    /** An organisation with its members; without when they could not be read. */
    record Found(Organisation organisation, Optional<Set<UserKey>> members, boolean complete) {

        /** With every member. */
        public static Found whole(Organisation organisation, Set<UserKey> members) {
            return new Found(organisation, Optional.of(members), true);
        }

        /** With as many members as are kept of one organisation. */
        public static Found cut(Organisation organisation, Set<UserKey> members) {
            return new Found(organisation, Optional.of(members), false);
        }

        /** Whose members are not told. */
        public static Found silent(Organisation organisation) {
            return new Found(organisation, Optional.empty(), false);
        }
    }
}
