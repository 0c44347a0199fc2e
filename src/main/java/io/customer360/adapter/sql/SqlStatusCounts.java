package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.STATUS_ID;

import io.customer360.csm.StatusCounts;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.status.StatusId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Customers by status, counted by SQL. */
public final class SqlStatusCounts implements StatusCounts {
    private static final int MOST_STATUSES = 1000;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlStatusCounts(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<Optional<StatusId>, Integer> of(Among customers) {
        var counts =
                Sql.grouped(STATUS_ID, Sql.rows(), Table.SNAPSHOT, SqlRevenue.chosen(customers));
        return reader
                .rows(
                        counts,
                        MOST_STATUSES,
                        row ->
                                Map.entry(
                                        Optional.ofNullable(row.getObject(1))
                                                .map(id -> new StatusId(((Number) id).intValue())),
                                        row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
