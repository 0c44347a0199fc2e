package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ID;
import static io.customer360.adapter.sql.Column.ORG_ID;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The pieces of statements that measures are made of. */
final class MeasureSql {

    /** More customers than these are named by the first and the last of them. */
    private static final int MOST_NAMED = 1_000;

    private MeasureSql() {}

    /** When so many days before a day began, in milliseconds. */
    static long before(LocalDate day, int days) {
        return day.minusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The rows of these customers; there may be others when they are many. */
    static Sql of(List<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).sorted().toList();
        return ids.size() <= MOST_NAMED
                ? Sql.in(ORG_ID, ids)
                : Sql.all(
                        List.of(
                                Sql.atLeast(ORG_ID, ids.get(0)),
                                Sql.atMost(ORG_ID, ids.get(ids.size() - 1))));
    }

    /** How many rows fit. */
    static Sql countIf(Sql condition) {
        return out -> out.words("SUM(CASE WHEN ").part(condition).words(" THEN 1 ELSE 0 END)");
    }

    /** The least value of the rows that fit. */
    static Sql leastIf(Column column, Sql condition) {
        return ofThose("MIN", column, condition);
    }

    /** The greatest value of the rows that fit. */
    static Sql mostIf(Column column, Sql condition) {
        return ofThose("MAX", column, condition);
    }

    private static Sql ofThose(String function, Column column, Sql condition) {
        return out ->
                out.words(function + "(CASE WHEN ")
                        .part(condition)
                        .words(" THEN ")
                        .name(column)
                        .words(" END)");
    }

    static Sql least(Column column) {
        return out -> out.words("MIN(").name(column).words(")");
    }

    static Sql most(Column column) {
        return out -> out.words("MAX(").name(column).words(")");
    }

    /** One row for each combination of columns, with something computed of each. */
    static Sql grouped(List<Column> by, List<Sql> computed, Table from, Sql where) {
        var names = by.stream().map(Sql::column).toList();
        var what = new ArrayList<>(names);
        what.addAll(computed);
        return out -> out.part(Sql.select(what, from, where)).words(" GROUP BY ").list(names, ", ");
    }

    /** Some columns of the rows of these customers that fit. */
    static Sql columns(List<Column> columns, Table from, List<CustomerId> customers, Sql fitting) {
        return Sql.select(
                columns.stream().map(Sql::column).toList(),
                from,
                Sql.all(List.of(of(customers), fitting)));
    }

    /** Whether a table has any row. */
    static boolean any(Table table, SqlReader reader) {
        var order = new Keyset(List.of(new Keyset.Key(ID, true)));
        var all = Sql.select(List.of(Sql.column(ID)), table, Sql.TRUE);
        return !reader.rows(Sql.first(order.sorting(all), 1), 1, row -> row.getInt(1)).isEmpty();
    }
}
