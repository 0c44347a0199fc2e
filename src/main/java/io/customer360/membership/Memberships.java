package io.customer360.membership;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;

/** Who belongs to which customer, as of the last refresh; the service desk has no such question. */
public interface Memberships {

    /** The customers that a user is a member of, in the order of their ids. */
    List<CustomerId> of(UserKey user);

    /** At most so many members of a customer, in the order of their keys. */
    List<UserKey> in(CustomerId customer, int max);

    /** How many members a customer has. */
    int count(CustomerId customer);

    /** Whether a user is a member of a customer. */
    boolean has(CustomerId customer, UserKey user);
}
