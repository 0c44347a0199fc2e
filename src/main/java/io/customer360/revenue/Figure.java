package io.customer360.revenue;

import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.subscription.Mrr;
import io.customer360.subscription.Revenue;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the active subscriptions of one currency come to on a day; the renewal is the end that comes
 * next.
 */
public record Figure(Money arr, int subscriptions, long seats, Optional<LocalDate> renewal) {

    /** The figures of these subscriptions, one per currency that has an active one, by code. */
    public static List<Figure> of(List<Subscription> held, LocalDate day) {
        List<Subscription> active =
                held.stream()
                        .filter(one -> Revenue.state(one, day) == SubscriptionState.ACTIVE)
                        .toList();
        return MoneySums.of(active.stream().map(one -> Revenue.arr(one, day)).toList())
                .amounts()
                .stream()
                .map(arr -> of(arr, active))
                .toList();
    }

    /** The currency of the amounts. */
    public Currency currency() {
        return arr.currency();
    }

    /** The recurring revenue of a month. */
    public Money mrr() {
        return new Mrr(arr).rounded();
    }

    /** The same figures without a renewal, which makes sense only while it lies ahead. */
    Figure past() {
        return new Figure(arr, subscriptions, seats, Optional.empty());
    }

    private static Figure of(Money arr, List<Subscription> active) {
        List<Subscription> counted =
                active.stream()
                        .filter(one -> one.terms().charge().currency().equals(arr.currency()))
                        .toList();
        return new Figure(
                arr,
                counted.size(),
                counted.stream().mapToLong(one -> one.terms().charge().quantity()).sum(),
                counted.stream()
                        .flatMap(one -> one.terms().term().end().stream())
                        .min(Comparator.naturalOrder()));
    }
}
