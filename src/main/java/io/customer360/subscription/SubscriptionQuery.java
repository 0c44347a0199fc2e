package io.customer360.subscription;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which subscriptions to show, and in which order; what makes no sense falls back to the default.
 */
public record SubscriptionQuery(
        SubscriptionOrder order, boolean descending, SubscriptionFilter filter) {

    /** Everything, by plan. */
    public static final SubscriptionQuery ALL =
            new SubscriptionQuery(SubscriptionOrder.PLAN, false, SubscriptionFilter.NONE);

    /** The longest filter that is looked at. */
    public static final int MAX_FILTER = 100;

    /** Reads the parameters of an address, any of which may be null. */
    public static SubscriptionQuery of(String sort, String direction, String filter) {
        String words = Optional.ofNullable(filter).map(String::strip).orElse("");
        return new SubscriptionQuery(
                Optional.ofNullable(sort)
                        .flatMap(SubscriptionOrder::of)
                        .orElse(SubscriptionOrder.PLAN),
                "desc".equals(direction),
                new SubscriptionFilter(words.substring(0, Math.min(words.length(), MAX_FILTER))));
    }

    /** The query without an order that would tell this person amounts. */
    SubscriptionQuery asSeenBy(Actor viewer) {
        return order.revenue() && !viewer.may(Permission.SEE_REVENUE)
                ? new SubscriptionQuery(SubscriptionOrder.PLAN, descending, filter)
                : this;
    }

    /** The subscriptions asked for, in order; equal ones stay in the order of their making. */
    List<Subscription> apply(List<Subscription> all, LocalDate day) {
        Comparator<Subscription> rising = order.on(day);
        return all.stream()
                .filter(held -> filter.matches(held, day))
                .sorted(
                        (descending ? rising.reversed() : rising)
                                .thenComparing(held -> held.id().value()))
                .toList();
    }
}
