package io.customer360.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The admin's order of things that are known by their keys, and which of them are off. What the
 * admin has never seen, because a later version brought it, stands behind its neighbour of the
 * shipped order, and is on.
 */
public record Arrangement(List<String> order, Set<String> off) {

    /** The shipped order with everything on. */
    public static final Arrangement SHIPPED = new Arrangement(List.of(), Set.of());

    public Arrangement {
        order = List.copyOf(order);
        off = Set.copyOf(off);
    }

    /** All that is there, given in the shipped order, as the admin has arranged it. */
    public List<String> all(List<String> shipped) {
        List<String> arranged = new ArrayList<>(order.stream().filter(shipped::contains).toList());
        String neighbour = null;
        for (String key : shipped) {
            if (!arranged.contains(key)) {
                arranged.add(arranged.indexOf(neighbour) + 1, key);
            }
            neighbour = key;
        }
        return List.copyOf(arranged);
    }

    /** What the admin has left on. */
    public List<String> on(List<String> shipped) {
        return all(shipped).stream().filter(key -> !off.contains(key)).toList();
    }
}
