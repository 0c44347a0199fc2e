package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.DAY_NO;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.HEALTH_MODEL;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.ZONE_NAME;

import io.customer360.measure.Roster;
import io.customer360.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers that the last refresh has seen, by SQL. */
public final class SqlRoster implements Roster {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlRoster(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public int count() {
        return reader.rows(Sql.count(Table.SNAPSHOT, Sql.TRUE), 1, row -> row.getInt(1)).get(0);
    }

    @Override
    public List<CustomerId> after(int id, int max) {
        var all = Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, Sql.greater(ORG_ID, id));
        return reader.rows(Sql.first(byId(all), max), max, SqlRoster::customer);
    }

    @Override
    public Map<CustomerId, String> zones(Collection<CustomerId> customers) {
        var zones = new HashMap<CustomerId, String>();
        var asked = MeasureSql.of(List.copyOf(customers));
        reader.each(
                Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, asked),
                row -> zones.put(customer(row), ""));
        zones.keySet().retainAll(customers);
        reader.each(
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(ZONE_NAME)),
                        Table.PROFILE,
                        Sql.all(List.of(asked, Sql.filled(ZONE_NAME)))),
                row -> zones.replace(customer(row), row.getString(2)));
        return zones;
    }

    @Override
    public List<Waiting> notMeasuredOn(LocalDate day, int id, int max) {
        Sql waiting =
                out ->
                        out.words("SELECT S.")
                                .name(ORG_ID)
                                .words(", P.")
                                .name(ZONE_NAME)
                                .words(", CASE WHEN D.")
                                .part(Sql.filled(HEALTH_MODEL))
                                .words(" THEN D.")
                                .name(DAY_NO)
                                .words(" END FROM ")
                                .name(Table.SNAPSHOT)
                                .words(" S LEFT JOIN ")
                                .name(Table.PROFILE)
                                .words(" P ON P.")
                                .name(ORG_ID)
                                .words(" = S.")
                                .name(ORG_ID)
                                .words(" LEFT JOIN ")
                                .name(Table.STANDING)
                                .words(" D ON D.")
                                .name(ORG_ID)
                                .words(" = S.")
                                .name(ORG_ID)
                                .words(" WHERE S.")
                                .part(Sql.greater(ORG_ID, id))
                                .words(" AND (D.")
                                .part(Sql.empty(HEALTH_MODEL))
                                .words(" OR (D.")
                                .part(Sql.equal(FROZEN, 0))
                                .words(" AND D.")
                                .part(Sql.less(DAY_NO, (int) day.toEpochDay()))
                                .words(")) ORDER BY S.")
                                .name(ORG_ID);
        return reader.rows(Sql.first(waiting, max), max, SqlRoster::waiting);
    }

    @Override
    public List<CustomerId> gone(int max) {
        var known = Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, Sql.TRUE);
        Sql gone =
                Sql.select(
                        List.of(Sql.column(ORG_ID)),
                        Table.STANDING,
                        out ->
                                out.part(Sql.greater(ORG_ID, 0))
                                        .words(" AND NOT ")
                                        .part(Sql.in(ORG_ID, known)));
        return reader.rows(Sql.first(byId(gone), max), max, SqlRoster::customer);
    }

    private static Sql byId(Sql select) {
        return new Keyset(List.of(new Keyset.Key(ORG_ID, true))).sorting(select);
    }

    private static CustomerId customer(ResultSet row) throws SQLException {
        return new CustomerId(row.getInt(1));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var zone = row.getString(2);
        int day = row.getInt(3);
        boolean never = row.wasNull();
        return new Waiting(
                customer(row),
                zone == null ? "" : zone,
                never ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)));
    }
}
