package io.customer360.revenue;

import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.shared.UnitOfWork;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.Subscriptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the figures of customers as their subscriptions have them today: those of now, those of
 * this month, and those of earlier months at which nobody looked. A month that was looked at stays
 * as it was when it ended, also one without revenue. Doing it again changes nothing.
 */
public final class KeepRevenue {

    /** How many months there are figures of, this one included. */
    public static final int MONTHS = 24;

    private static final Comparator<Metric> ORDER =
            Comparator.comparing(Metric::month)
                    .thenComparing(metric -> metric.figure().currency().getCurrencyCode());

    private final Subscriptions subscriptions;
    private final Profiles profiles;
    private final Figures figures;
    private final Metrics metrics;
    private final FigureCopies copies;
    private final UnitOfWork work;
    private final Today today;

    /** Keeps in these stores what the subscriptions come to. */
    public KeepRevenue(
            Subscriptions subscriptions,
            Profiles profiles,
            Figures figures,
            Metrics metrics,
            FigureCopies copies,
            UnitOfWork work,
            Today today) {
        this.subscriptions = subscriptions;
        this.profiles = profiles;
        this.figures = figures;
        this.metrics = metrics;
        this.copies = copies;
        this.work = work;
        this.today = today;
    }

    /** Brings these customers up to date; how many of them were not. */
    public int of(Collection<CustomerId> customers) {
        return work.inOne(() -> keep(customers));
    }

    private int keep(Collection<CustomerId> customers) {
        Map<CustomerId, LocalDate> days =
                profiles.of(customers).values().stream()
                        .collect(Collectors.toMap(Profile::id, one -> today.in(one.zone())));
        YearMonth first =
                days.values().stream()
                        .map(day -> YearMonth.from(day).minusMonths(MONTHS - 1L))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        Map<CustomerId, List<Subscription>> held = subscriptions.of(customers);
        Map<CustomerId, List<Figure>> keptFigures = figures.of(customers);
        Map<CustomerId, List<Metric>> keptMetrics = metrics.of(customers, first);
        Map<CustomerId, List<Figure>> newFigures = new LinkedHashMap<>();
        Map<CustomerId, List<Metric>> newMetrics = new LinkedHashMap<>();
        days.forEach(
                (customer, day) -> {
                    newFigures.put(customer, Figure.of(held.get(customer), day));
                    newMetrics.put(
                            customer, months(keptMetrics.get(customer), held.get(customer), day));
                });
        newFigures.entrySet().removeIf(it -> it.getValue().equals(keptFigures.get(it.getKey())));
        newMetrics.entrySet().removeIf(it -> it.getValue().equals(keptMetrics.get(it.getKey())));
        if (!newFigures.isEmpty()) {
            figures.replace(newFigures);
            copies.follow(newFigures.keySet());
        }
        if (!newMetrics.isEmpty()) {
            metrics.replace(newMetrics, first);
        }
        return (int)
                Stream.of(newFigures, newMetrics)
                        .flatMap(changed -> changed.keySet().stream())
                        .distinct()
                        .count();
    }

    private static List<Metric> months(List<Metric> kept, List<Subscription> held, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        List<Metric> observed =
                kept.stream()
                        .filter(metric -> !metric.derived() && metric.month().isBefore(now))
                        .toList();
        Set<YearMonth> known = observed.stream().map(Metric::month).collect(Collectors.toSet());
        List<Metric> months = new ArrayList<>(observed);
        for (int back = MONTHS - 1; back > 0; back--) {
            YearMonth month = now.minusMonths(back);
            if (!known.contains(month)) {
                Figure.of(held, month.atEndOfMonth())
                        .forEach(figure -> months.add(new Metric(month, figure.past(), true)));
            }
        }
        months.addAll(looked(now, Figure.of(held, day)));
        return months.stream().sorted(ORDER).toList();
    }

    private static List<Metric> looked(YearMonth month, List<Figure> figures) {
        return figures.isEmpty()
                ? List.of(Metric.nothing(month))
                : figures.stream().map(it -> new Metric(month, it.past(), false)).toList();
    }
}
