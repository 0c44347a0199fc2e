package io.customer360.score;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.subscription.Revenue;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.Subscriptions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what yearly revenue goes with a customer who leaves. */
public final class LostRevenue {

    private static final int LOOK_BACK = 365;

    private final Subscriptions subscriptions;

    /** Tells by these subscriptions. */
    public LostRevenue(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * The revenue of the day before; when there was none any more, of the last day of the year
     * before on which there was any, because contracts often end before somebody says so.
     */
    public MoneySums on(CustomerId customer, LocalDate day) {
        return on(subscriptions.of(customer), day);
    }

    /** The same of many, each on a day of its own. */
    Map<CustomerId, MoneySums> on(Map<CustomerId, LocalDate> days) {
        Map<CustomerId, List<Subscription>> held = subscriptions.of(days.keySet());
        Map<CustomerId, MoneySums> lost = new HashMap<>();
        days.forEach((customer, day) -> lost.put(customer, on(held.get(customer), day)));
        return lost;
    }

    private static MoneySums on(List<Subscription> held, LocalDate day) {
        LocalDate before = day.minusDays(1);
        MoneySums last = arr(held, before);
        if (any(last)) {
            return last;
        }
        return held.stream()
                .map(it -> it.terms().term().end())
                .flatMap(Optional::stream)
                .filter(end -> end.isBefore(before) && end.isAfter(day.minusDays(LOOK_BACK)))
                .sorted((one, other) -> other.compareTo(one))
                .map(end -> arr(held, end))
                .filter(LostRevenue::any)
                .findFirst()
                .orElse(last);
    }

    private static MoneySums arr(List<Subscription> held, LocalDate day) {
        return MoneySums.of(
                held.stream()
                        .map(it -> Revenue.arr(it, day))
                        .filter(it -> it.minor() != 0)
                        .toList());
    }

    private static boolean any(MoneySums sums) {
        return sums.amounts().stream().mapToLong(Money::minor).anyMatch(it -> it != 0);
    }
}
