package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AT;
import static io.customer360.adapter.sql.Column.AUTHOR_ID;
import static io.customer360.adapter.sql.Column.CREATED_AT;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.REPORTER_ID;
import static io.customer360.adapter.sql.MeasureSql.before;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What members of customers write: their requests, and their comments on them. A request that
 * somebody else raised for them has no reporter.
 */
public final class SqlEngagementMeasures implements MeasureSource {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlEngagementMeasures(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(
                Measure.LAST_MESSAGE,
                Measure.EXPECTED_GAP,
                Measure.MESSAGE_GAPS,
                Measure.MESSAGES_30,
                Measure.MEMBERS,
                Measure.MEMBERS_SEEN_30);
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.TICKET_FACT, reader)
                        || MeasureSql.any(Table.CUSTOMER_MESSAGE, reader)
                ? measures()
                : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var found = new HashMap<Integer, Messages>();
        customers.forEach(customer -> found.put(customer.value(), new Messages(day)));
        var own = Sql.filled(REPORTER_ID);
        messages(Table.TICKET_FACT, CREATED_AT, REPORTER_ID, own, customers, day, found);
        messages(Table.CUSTOMER_MESSAGE, AT, AUTHOR_ID, Sql.TRUE, customers, day, found);
        var members =
                MeasureSql.grouped(
                        List.of(ORG_ID),
                        List.of(Sql.rows()),
                        Table.MEMBERSHIP,
                        MeasureSql.of(customers));
        reader.each(members, row -> of(row.getInt(1), found).members(row.getLong(2)));
        return customers.stream()
                .collect(Collectors.toMap(it -> it, it -> found.get(it.value()).values()));
    }

    private void messages(
            Table table,
            Column at,
            Column by,
            Sql own,
            List<CustomerId> customers,
            LocalDate day,
            Map<Integer, Messages> found) {
        reader.each(
                MeasureSql.grouped(
                        List.of(ORG_ID),
                        List.of(MeasureSql.most(at)),
                        table,
                        Sql.all(List.of(MeasureSql.of(customers), own))),
                row -> of(row.getInt(1), found).last(row.getLong(2)));
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, at, by),
                        table,
                        customers,
                        Sql.all(List.of(own, Sql.atLeast(at, before(day, Messages.YEAR))))),
                row -> of(row.getInt(1), found).message(row.getLong(2), row.getLong(3)));
    }

    /** Rows of others may come along; what they say goes nowhere. */
    private static Messages of(int customer, Map<Integer, Messages> found) {
        return found.getOrDefault(customer, Messages.OF_NOBODY);
    }
}
