package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.NAME;
import static io.customer360.adapter.sql.Column.ORG_ID;

import io.customer360.customer.Organisation;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers by the names of the last refresh. */
final class Named {

    private Named() {}

    /** Those of these that are still there. */
    static Map<CustomerId, Organisation> of(SqlReader reader, Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var ids = customers.stream().map(CustomerId::value).distinct().toList();
        var names =
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(NAME)),
                        Table.SNAPSHOT,
                        Sql.in(ORG_ID, ids));
        return reader
                .rows(
                        names,
                        ids.size(),
                        row -> new Organisation(new CustomerId(row.getInt(1)), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
