package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.COUNTRY;
import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.INDUSTRY;
import static io.customer360.adapter.sql.Column.NAME;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PROJECT_ID;
import static io.customer360.adapter.sql.Column.RANK_NO;
import static io.customer360.adapter.sql.Column.SORT_NAME;
import static io.customer360.adapter.sql.Column.STATUS_ID;

import io.customer360.customer.Country;
import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerDirectory;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerOrder;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.ListPlace;
import io.customer360.customer.Ordering;
import io.customer360.customer.Organisation;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory of customers, each question one statement over the snapshots. */
public final class SqlCustomers implements CustomerDirectory {
    private static final int MAX_CHOICES = 1000;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlCustomers(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Row> rows(Walk walk, int max) {
        var ordering = walk.ordering();
        var group = group(ordering.by());
        var columns =
                new ArrayList<>(
                        List.of(Sql.column(ORG_ID), Sql.column(SORT_NAME), Sql.column(NAME)));
        group.map(Sql::column).ifPresent(columns::add);
        var ranked = new ArrayList<>(columns);
        group.ifPresent(column -> ranked.add(Sql.rank(column, groups(ordering))));
        var keys = keyset(ordering);
        var order = walk.backwards() ? keys.reversed() : keys;
        var beyond = walk.from().map(from -> order.beyond(values(from, ordering)));
        var inner = Sql.select(ranked, Table.SNAPSHOT, matching(walk.filter(), walk.scope()));
        return reader.rows(
                order.sorting(Sql.outOf(inner, columns, beyond.orElse(Sql.TRUE))),
                max,
                row -> row(row, group.isPresent()));
    }

    @Override
    public List<Traits> traits(CustomerFilter filter, CustomerScope scope, int max) {
        var columns = Stream.of(ORG_ID, CSM_KEY, INDUSTRY, COUNTRY).map(Sql::column).toList();
        return reader.rows(
                Sql.select(columns, Table.SNAPSHOT, matching(filter, scope)),
                max,
                row ->
                        new Traits(
                                new CustomerId(row.getInt(1)),
                                Optional.ofNullable(row.getString(2)).map(UserKey::new),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)).map(Country::new)));
    }

    @Override
    public int count(CustomerFilter filter, CustomerScope scope) {
        return reader.rows(
                        Sql.count(Table.SNAPSHOT, matching(filter, scope)), 1, row -> row.getInt(1))
                .get(0);
    }

    @Override
    public List<UserKey> csms(CustomerScope scope) {
        return choices(CSM_KEY, scope).stream().map(UserKey::new).toList();
    }

    @Override
    public List<String> industries(CustomerScope scope) {
        return choices(INDUSTRY, scope);
    }

    @Override
    public List<Country> countries(CustomerScope scope) {
        return choices(COUNTRY, scope).stream().map(Country::new).toList();
    }

    private List<String> choices(Column column, CustomerScope scope) {
        var known = Sql.all(List.of(Sql.filled(column), within(scope)));
        return reader
                .rows(
                        Sql.distinct(column, Table.SNAPSHOT, known),
                        MAX_CHOICES,
                        row -> row.getString(1))
                .stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Sql matching(CustomerFilter filter, CustomerScope scope) {
        var conditions = new ArrayList<Sql>();
        conditions.add(within(scope));
        if (!filter.folded().isEmpty()) {
            conditions.add(Sql.contains(SORT_NAME, filter.folded()));
        }
        filter.status().ifPresent(id -> conditions.add(Sql.equal(STATUS_ID, id.value())));
        if (filter.csm().equals(CsmFilter.NOBODY)) {
            conditions.add(Sql.empty(CSM_KEY));
        }
        filter.csm()
                .person(scope.viewer())
                .ifPresent(person -> conditions.add(Sql.equal(CSM_KEY, person.value())));
        filter.industry().ifPresent(name -> conditions.add(Sql.equal(INDUSTRY, name)));
        filter.country().ifPresent(land -> conditions.add(Sql.equal(COUNTRY, land.code())));
        return Sql.all(conditions);
    }

    private static Sql within(CustomerScope scope) {
        if (scope.everything()) {
            return Sql.TRUE;
        }
        var served =
                Sql.select(
                        List.of(Sql.column(ORG_ID)),
                        Table.DESK_LINK,
                        Sql.in(PROJECT_ID, scope.projects()));
        return Sql.any(List.of(Sql.equal(CSM_KEY, scope.viewer().value()), Sql.in(ORG_ID, served)));
    }

    private static Optional<Column> group(CustomerOrder order) {
        return switch (order) {
            case NAME -> Optional.empty();
            case STATUS -> Optional.of(STATUS_ID);
            case CSM -> Optional.of(CSM_KEY);
        };
    }

    /** The groups in the type of their column. */
    private static List<?> groups(Ordering ordering) {
        return ordering.by() == CustomerOrder.STATUS
                ? ordering.groups().stream().map(Integer::valueOf).toList()
                : ordering.groups();
    }

    /** Within a group names always rise. */
    private static Keyset keyset(Ordering ordering) {
        var rising = !ordering.descending();
        var id = new Keyset.Key(ORG_ID, true);
        return group(ordering.by()).isEmpty()
                ? new Keyset(List.of(new Keyset.Key(SORT_NAME, rising), id))
                : new Keyset(
                        List.of(
                                new Keyset.Key(RANK_NO, rising),
                                new Keyset.Key(SORT_NAME, true),
                                id));
    }

    private static List<Object> values(ListPlace from, Ordering ordering) {
        var values = new ArrayList<Object>();
        if (group(ordering.by()).isPresent()) {
            values.add(ordering.rank(from.group()));
        }
        values.add(from.sortName());
        values.add(from.customer().value());
        return values;
    }

    private static Row row(ResultSet row, boolean grouped) throws SQLException {
        var group = grouped ? row.getString(4) : null;
        var customer = new CustomerId(row.getInt(1));
        return new Row(
                new ListPlace(customer, row.getString(2), group == null ? "" : group),
                new Organisation(customer, row.getString(3)));
    }
}
