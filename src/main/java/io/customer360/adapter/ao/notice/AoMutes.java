package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.notice.Mutes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who has muted whom, in the database. */
public final class AoMutes implements Mutes {
    private final UserPairs<MutedRow> pairs;

    /** Wired by Spring. */
    public AoMutes(ActiveObjects ao) {
        this.pairs = new UserPairs<>(ao, MutedRow.class, MutedRow::getOrgId, MutedRow::getUserKey);
    }

    @Override
    public Set<CustomerId> mutedBy(UserKey person, Collection<CustomerId> among) {
        return pairs.of(person, among);
    }

    @Override
    public Map<CustomerId, Set<UserKey>> of(Collection<CustomerId> customers) {
        return pairs.of(customers);
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
