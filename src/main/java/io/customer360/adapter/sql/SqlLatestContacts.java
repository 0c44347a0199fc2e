package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AT_MILLIS;
import static io.customer360.adapter.sql.Column.ORG_ID;

import io.customer360.customer.LatestContacts;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When people last talked with customers, by one statement. */
public final class SqlLatestContacts implements LatestContacts {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlLatestContacts(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<CustomerId, Instant> of(Collection<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).toList();
        var found = new HashMap<CustomerId, Instant>();
        reader.rows(
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(AT_MILLIS)),
                        Table.LAST_CONTACT,
                        Sql.in(ORG_ID, ids)),
                Math.max(1, ids.size()),
                row ->
                        found.put(
                                new CustomerId(row.getInt(1)),
                                Instant.ofEpochMilli(row.getLong(2))));
        return found;
    }
}
