package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of now in memory; counts its writes. */
public final class MemoryFigures implements Figures {

    private final Map<CustomerId, List<Figure>> kept = new HashMap<>();
    private int writes;

    @Override
    public Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Figure>> found = new LinkedHashMap<>();
        customers.forEach(it -> found.put(it, kept.getOrDefault(it, List.of())));
        return found;
    }

    @Override
    public void replace(Map<CustomerId, List<Figure>> figures) {
        writes++;
        kept.putAll(figures);
    }

    /** How often something was replaced. */
    public int writes() {
        return writes;
    }
}
