package io.customer360.fact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which customers people are members of, as of the last refresh, for many people at once. */
public interface CustomersOfUsers {

    /** The customers of each of these people who has any. */
    Map<UserKey, Set<CustomerId>> of(Collection<UserKey> users);

    /** At most so many members of a customer. */
    Set<UserKey> members(CustomerId customer, int most);
}
