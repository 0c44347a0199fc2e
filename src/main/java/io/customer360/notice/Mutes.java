package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who wants to hear nothing of which customer. */
public interface Mutes {

    /** Those of these customers that somebody has muted. */
    Set<CustomerId> mutedBy(UserKey person, Collection<CustomerId> among);

    /** Who has muted each of these customers; whom nobody has muted is missing. */
    Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers);

    /** Mutes a customer for somebody. */
    void add(CustomerId customer, UserKey person, Instant at);

    /** Has somebody hear of a customer again. */
    void remove(CustomerId customer, UserKey person);
}
