package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.notice.Followers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who follows whom, in the database. */
public final class AoFollowers implements Followers {
    private final UserPairs<FollowerRow> pairs;

    /** Wired by Spring. */
    public AoFollowers(ActiveObjects ao) {
        this.pairs =
                new UserPairs<>(
                        ao, FollowerRow.class, FollowerRow::getOrgId, FollowerRow::getUserKey);
    }

    @Override
    public Set<CustomerId> followedBy(UserKey person, Collection<CustomerId> among) {
        return pairs.of(person, among);
    }

    @Override
    public List<UserKey> of(CustomerId customer, int most) {
        return pairs.of(customer, most).toList();
    }

    @Override
    public Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers) {
        return pairs.of(customers);
    }

    @Override
    public List<CustomerId> followed(UserKey person, int after, int most) {
        return pairs.of(person, after, most).toList();
    }

    @Override
    public void add(CustomerId customer, UserKey person, Instant at) {
        pairs.add(customer, person, at);
    }

    @Override
    public void remove(CustomerId customer, UserKey person) {
        pairs.remove(customer, person);
    }
}
