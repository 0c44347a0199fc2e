package io.customer360.adapter.ao.revenue;

import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.revenue.KeepRevenue;
import io.customer360.shared.CustomerId;
import io.customer360.subscription.SubscriptionsChanged;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the figures of a customer right after a change of their subscriptions is committed, on the
 * same thread: whoever reads next sees both. Two changes at once look again until nothing differs;
 * the last of them sees the other. Should a node end in between, the hourly job catches up.
 */
public final class RevenueAfterCommit implements SubscriptionsChanged {
    private static final int MOST_LOOKS = 10;
    private static final int MOST_AT_ONCE = 200;

    private final AoUnitOfWork work;
    private final KeepRevenue keep;

    /** Wired by Spring. */
    public RevenueAfterCommit(AoUnitOfWork work, KeepRevenue keep) {
        this.work = work;
        this.keep = keep;
    }

    @Override
    public void of(CustomerId customer) {
        ofAll(List.of(customer));
    }

    @Override
    public void ofAll(Collection<CustomerId> customers) {
        var all = List.copyOf(customers);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            var piece = all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()));
            work.afterCommit(() -> settle(piece));
        }
    }

    private void settle(List<CustomerId> customers) {
        for (int looks = 1; looks <= MOST_LOOKS; looks++) {
            try {
                if (keep.of(customers) == 0) {
                    return;
                }
            } catch (RuntimeException refused) {
                if (looks == MOST_LOOKS) {
                    throw refused;
                }
            }
        }
    }
}
