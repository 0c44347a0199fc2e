package io.customer360.subscription;

import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revenue of one customer on a day, per currency; {@code tcvAssumed} names the currencies whose
 * contract value rests on an assumed year.
 *
 * @param active whether one of the subscriptions is active
 * @param lastStart the latest day on which one of them began, or began anew, if any has begun
 */
public record RevenueSummary(
        MoneySums arr,
        MoneySums mrr,
        MoneySums tcv,
        Set<Currency> tcvAssumed,
        Optional<Renewal> nextRenewal,
        boolean active,
        Optional<LocalDate> lastStart) {

    /** Adds up these subscriptions as they stand on a day. */
    public static RevenueSummary of(List<Subscription> subscriptions, LocalDate day) {
        MoneySums arr =
                MoneySums.of(subscriptions.stream().map(held -> Revenue.arr(held, day)).toList());
        List<Tcv> contracts = subscriptions.stream().map(Revenue::tcv).toList();
        return new RevenueSummary(
                arr,
                arr.map(total -> new Mrr(total).rounded()),
                MoneySums.of(contracts.stream().map(Tcv::amount).toList()),
                contracts.stream()
                        .filter(Tcv::assumed)
                        .map(contract -> contract.amount().currency())
                        .collect(Collectors.toUnmodifiableSet()),
                nextRenewal(subscriptions, day),
                subscriptions.stream().anyMatch(one -> active(one, day)),
                subscriptions.stream()
                        .map(one -> one.terms().term().start())
                        .filter(start -> !start.isAfter(day))
                        .max(Comparator.naturalOrder()));
    }

    /** The currencies of the subscriptions, by code. */
    public List<Currency> currencies() {
        return arr.amounts().stream().map(Money::currency).toList();
    }

    private static Optional<Renewal> nextRenewal(List<Subscription> held, LocalDate day) {
        return held.stream()
                .filter(one -> active(one, day))
                .map(Subscription::terms)
                .flatMap(terms -> terms.term().end().map(end -> renewal(terms, end, day)).stream())
                .min(Comparator.comparing(Renewal::date).thenComparing(Renewal::plan));
    }

    private static boolean active(Subscription one, LocalDate day) {
        return Revenue.state(one, day) == SubscriptionState.ACTIVE;
    }

    private static Renewal renewal(Terms terms, LocalDate end, LocalDate day) {
        return new Renewal(end, ChronoUnit.DAYS.between(day, end), terms.autoRenew(), terms.plan());
    }
}
