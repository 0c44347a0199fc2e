package io.customer360.subscription;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;

/**
 * The subscriptions of one customer as one person may see them on a day: {@code all} of them for
 * the totals, and the {@code rows} that were asked for, in the order asked for.
 */
public record SubscriptionSheet(
        CustomerId customer,
        LocalDate today,
        List<Subscription> all,
        List<Subscription> rows,
        boolean revenueVisible) {

    /** The totals; not to be shown unless revenue is visible. */
    public RevenueSummary summary() {
        return RevenueSummary.of(all, today);
    }
}
