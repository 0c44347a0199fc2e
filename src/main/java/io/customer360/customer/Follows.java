package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Set;

/** Who follows which customer, as far as it decides who sees whom. */
public interface Follows {

    /** Those of these customers that somebody follows. */
    Set<CustomerId> followedBy(UserKey person, Collection<CustomerId> among);
}
