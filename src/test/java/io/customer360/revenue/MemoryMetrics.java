package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The monthly figures in memory; counts its writes. */
public final class MemoryMetrics implements Metrics {

    private final Map<CustomerId, List<Metric>> kept = new HashMap<>();
    private int writes;

    @Override
    public Map<CustomerId, List<Metric>> of(Collection<CustomerId> customers, YearMonth from) {
        Map<CustomerId, List<Metric>> found = new LinkedHashMap<>();
        customers.forEach(
                it ->
                        found.put(
                                it,
                                kept.getOrDefault(it, List.of()).stream()
                                        .filter(metric -> !metric.month().isBefore(from))
                                        .toList()));
        return found;
    }

    @Override
    public void replace(Map<CustomerId, List<Metric>> metrics, YearMonth from) {
        writes++;
        metrics.forEach(
                (customer, all) -> {
                    List<Metric> next =
                            new ArrayList<>(
                                    kept.getOrDefault(customer, List.of()).stream()
                                            .filter(metric -> metric.month().isBefore(from))
                                            .toList());
                    next.addAll(all);
                    kept.put(customer, next);
                });
    }

    /** How often something was replaced. */
    public int writes() {
        return writes;
    }
}
