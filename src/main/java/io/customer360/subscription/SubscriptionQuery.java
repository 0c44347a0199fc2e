package io.customer360.subscription;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which subscriptions to show, and in which order; an order that makes no sense falls back to the
 * default.
 */
public record SubscriptionQuery(
        SubscriptionOrder order, boolean descending, SubscriptionFilter filter) {

    /** Everything, by plan. */
    public static final SubscriptionQuery ALL =
            new SubscriptionQuery(SubscriptionOrder.PLAN, false, SubscriptionFilter.NONE);

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static SubscriptionQuery of(UnaryOperator<String> parameters) {
        return new SubscriptionQuery(
                Optional.ofNullable(parameters.apply("sort"))
                        .flatMap(SubscriptionOrder::of)
                        .orElse(SubscriptionOrder.PLAN),
                "desc".equals(parameters.apply("direction")),
                SubscriptionFilter.of(
                        parameters.apply("filter"),
                        parameters.apply("state"),
                        parameters.apply("collection")));
    }

    /** The query without an order that would tell this person amounts. */
    SubscriptionQuery asSeenBy(Actor viewer) {
        return order.revenue() && !viewer.may(Permission.SEE_REVENUE)
                ? new SubscriptionQuery(SubscriptionOrder.PLAN, descending, filter)
                : this;
    }

    /** The subscriptions asked for, in order; equal ones stay in the order of their making. */
    List<Subscription> apply(
            List<Subscription> all, Function<Subscription, String> more, LocalDate day) {
        Comparator<Subscription> rising = order.on(day);
        return all.stream()
                .filter(held -> filter.matches(held, more.apply(held), day))
                .sorted(
                        (descending ? rising.reversed() : rising)
                                .thenComparing(held -> held.id().value()))
                .toList();
    }
}
