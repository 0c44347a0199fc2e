package io.customer360.adapter.ao.revenue;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Metric;
import io.customer360.revenue.Metrics;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.java.ao.Query;

/** The monthly figures in the database; months are text that sorts as time does. */
public final class AoMetrics implements Metrics {
    private static final int MOST_ROWS = 100_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoMetrics(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<CustomerId, List<Metric>> of(Collection<CustomerId> customers, YearMonth from) {
        Map<CustomerId, List<Metric>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, new ArrayList<>()));
        List<MetricRow> rows = new ArrayList<>();
        each(
                customers,
                from,
                (where, values) ->
                        Collections.addAll(
                                rows,
                                ao.find(
                                        MetricRow.class,
                                        Query.select().where(where, values).limit(MOST_ROWS))));
        rows.stream()
                .sorted(comparing(MetricRow::getInMonth).thenComparing(MetricRow::getCurrency))
                .forEach(row -> found.get(new CustomerId(row.getOrgId())).add(copy(row)));
        return found;
    }

    @Override
    public void replace(Map<CustomerId, List<Metric>> metrics, YearMonth from) {
        each(
                metrics.keySet(),
                from,
                (where, values) -> ao.deleteWithSQL(MetricRow.class, where, values));
        List<Map<String, Object>> rows = new ArrayList<>();
        metrics.forEach(
                (customer, all) -> all.forEach(metric -> rows.add(values(customer, metric))));
        if (!rows.isEmpty()) {
            ao.create(MetricRow.class, rows);
        }
    }

    private static void each(
            Collection<CustomerId> customers, YearMonth from, BiConsumer<String, Object[]> use) {
        InList.each(
                MetricRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) -> {
                    List<Object> values = new ArrayList<>(ids);
                    values.add(from.toString());
                    use.accept(where + " AND " + MetricRow.IN_MONTH + " >= ?", values.toArray());
                });
    }

    private static Map<String, Object> values(CustomerId customer, Metric metric) {
        var figure = metric.figure();
        return Map.of(
                MetricRow.ORG_ID, customer.value(),
                MetricRow.IN_MONTH, metric.month().toString(),
                MetricRow.CURRENCY, figure.currency().getCurrencyCode(),
                MetricRow.ARR_MINOR, figure.arr().minor(),
                MetricRow.SUBSCRIPTIONS, figure.subscriptions(),
                MetricRow.SEATS, figure.seats(),
                MetricRow.DERIVED, metric.derived());
    }

    private static Metric copy(MetricRow row) {
        return new Metric(
                YearMonth.parse(row.getInMonth()),
                new Figure(
                        new Money(row.getArrMinor(), Currency.getInstance(row.getCurrency())),
                        row.getSubscriptions(),
                        row.getSeats(),
                        Optional.empty()),
                row.isDerived());
    }
}
