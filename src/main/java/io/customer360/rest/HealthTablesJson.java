package io.customer360.rest;

import io.customer360.run.HealthTable;
import java.util.List;

/** The tables of the app. */
public record HealthTablesJson(List<Item> tables) {

    static HealthTablesJson of(List<HealthTable> tables) {
        return new HealthTablesJson(
                tables.stream().map(it -> new Item(it.name(), it.rows(), it.more())).toList());
    }

    /**
     * One table.
     *
     * @param more whether there are more rows than were counted
     */
    public record Item(String name, long rows, boolean more) {}
}
