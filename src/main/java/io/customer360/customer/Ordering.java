package io.customer360.customer;

import java.util.List;

/** An order with its groups in their order: the ids of statuses, or the keys of CSMs by name. */
public record Ordering(CustomerOrder by, boolean descending, List<String> groups) {

    public Ordering {
        groups = List.copyOf(groups);
    }

    /** How far down a group comes; unknown ones and none at all come last. */
    public int rank(String group) {
        int at = groups.indexOf(group);
        return at < 0 ? groups.size() : at;
    }
}
