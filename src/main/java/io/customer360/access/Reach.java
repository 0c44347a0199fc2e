package io.customer360.access;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Set;

/** Which customers a user serves as an agent. */
public interface Reach {

    /** Those customers that are linked to a service project where the user is an agent. */
    Set<CustomerId> agentFor(UserKey user, Collection<CustomerId> customers);
}
