package io.customer360.notice;

import io.customer360.customer.Follows;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who follows which customer. */
public interface Followers extends Follows {

    /** Who follows a customer, the longest first. */
    List<UserKey> of(CustomerId customer, int most);

    /** Who follows each of these customers; who has no followers is missing. */
    Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers);

    /** Which customers somebody follows, by id, after this one. */
    List<CustomerId> followed(UserKey person, int after, int most);

    /** Has somebody follow a customer; who does already goes on. */
    void add(CustomerId customer, UserKey person, Instant at);

    /** Has somebody follow a customer no more. */
    void remove(CustomerId customer, UserKey person);
}
