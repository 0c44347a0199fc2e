package io.customer360.adapter.sql;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import io.customer360.revenue.Conversion;
import io.customer360.revenue.Converted;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.subscription.Revenue;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionState;
import io.customer360.subscription.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscriptions of one customer on a day.
 *
 * @param before the recurring revenue of a year ago
 */
record Contracts(
        List<Subscription> held, MoneySums before, Optional<Conversion> conversion, LocalDate day) {

    private static final int DIGITS = 4;

    Map<Measure, Value> values() {
        var values = new EnumMap<Measure, Value>(Measure.class);
        var active = held.stream().filter(this::active).toList();
        nearest().ifPresent(end -> values.put(Measure.NEAREST_RENEWAL, Value.of(end)));
        var renewing = arr(active.stream().filter(Contracts::renewsItself));
        share(renewing, arr(active.stream()))
                .ifPresent(it -> values.put(Measure.AUTO_RENEW_SHARE, Value.of(it)));
        share(arr(active.stream()), before)
                .map(it -> it.subtract(BigDecimal.ONE))
                .ifPresent(it -> values.put(Measure.ARR_CHANGE_12, Value.of(it)));
        var lost = lost();
        values.put(Measure.EXPIRED, Value.of(lost.size()));
        lost.stream()
                .map(Contracts::end)
                .min(LocalDate::compareTo)
                .ifPresent(end -> values.put(Measure.OLDEST_EXPIRED, Value.of(end)));
        held.stream()
                .map(one -> one.terms().term().start())
                .min(LocalDate::compareTo)
                .ifPresent(start -> values.put(Measure.FIRST_SUBSCRIPTION, Value.of(start)));
        return values;
    }

    /** Those that ended in the last year and nothing took their place, the oldest first. */
    List<Subscription> lost() {
        return held.stream()
                .filter(this::expired)
                .filter(this::nothingFollows)
                .sorted(Comparator.comparing(Contracts::end))
                .toList();
    }

    /** Those that end next and do not renew by themselves; they end on one day. */
    List<Subscription> ending() {
        var next = nearest();
        return ends().filter(one -> next.filter(end(one)::equals).isPresent()).toList();
    }

    /** The day a subscription ends. */
    static LocalDate end(Subscription one) {
        return one.terms().term().end().orElseThrow();
    }

    private Optional<LocalDate> nearest() {
        return ends().map(Contracts::end).min(LocalDate::compareTo);
    }

    private Stream<Subscription> ends() {
        return held.stream().filter(this::active).filter(one -> !renewsItself(one));
    }

    private boolean active(Subscription one) {
        return Revenue.state(one, day) == SubscriptionState.ACTIVE;
    }

    /** One without an end goes on by itself. */
    private static boolean renewsItself(Subscription one) {
        return one.terms().autoRenew() || one.terms().term().end().isEmpty();
    }

    private MoneySums arr(Stream<Subscription> some) {
        return MoneySums.of(some.map(one -> Revenue.arr(one, day)).toList());
    }

    /** What part one sum is of another; nothing when that is zero, or a rate is missing. */
    private Optional<BigDecimal> share(MoneySums part, MoneySums whole) {
        var parts = inOne(part, whole);
        var wholes = inOne(whole, part);
        return wholes.filter(it -> it.signum() > 0)
                .flatMap(it -> parts.map(some -> some.divide(it, DIGITS, RoundingMode.HALF_EVEN)));
    }

    /** A sum in the one currency there is, or in the base currency. */
    private Optional<BigDecimal> inOne(MoneySums sums, MoneySums beside) {
        var currencies =
                Stream.concat(sums.amounts().stream(), beside.amounts().stream())
                        .map(Money::currency)
                        .distinct()
                        .toList();
        if (currencies.size() <= 1) {
            return Optional.of(
                    sums.amounts().stream()
                            .map(Money::decimal)
                            .findFirst()
                            .orElse(BigDecimal.ZERO));
        }
        return conversion.map(it -> it.of(sums, day)).flatMap(Converted::total).map(Money::decimal);
    }

    private boolean expired(Subscription one) {
        return Revenue.state(one, day) == SubscriptionState.EXPIRED
                && !one.terms().trial()
                && end(one).isAfter(day.minusYears(1));
    }

    /** Another of the same plan, or one that began later, runs on beyond the end. */
    private boolean nothingFollows(Subscription ended) {
        return held.stream().noneMatch(other -> follows(other, ended));
    }

    private static boolean follows(Subscription other, Subscription ended) {
        Term next = other.terms().term();
        Term last = ended.terms().term();
        boolean instead =
                other.terms().plan().equalsIgnoreCase(ended.terms().plan())
                        || next.start().isAfter(last.start());
        boolean beyond = next.end().isEmpty() || next.end().get().isAfter(last.end().orElseThrow());
        return !other.terms().trial() && instead && beyond;
    }
}
