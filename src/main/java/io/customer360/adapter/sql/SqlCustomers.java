package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_BASE;
import static io.customer360.adapter.sql.Column.COUNTRY;
import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.FIELD_ID;
import static io.customer360.adapter.sql.Column.INDUSTRY;
import static io.customer360.adapter.sql.Column.NAME;
import static io.customer360.adapter.sql.Column.NUMBER_VALUE;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PROJECT_ID;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.REFERENCE;
import static io.customer360.adapter.sql.Column.RENEWAL;
import static io.customer360.adapter.sql.Column.SORT_NAME;
import static io.customer360.adapter.sql.Column.SORT_TEXT;
import static io.customer360.adapter.sql.Column.STATUS_ID;
import static io.customer360.adapter.sql.Column.TAG_ID;
import static io.customer360.adapter.sql.Column.TIER;
import static io.customer360.adapter.sql.Column.USER_KEY;

import io.customer360.customer.Country;
import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerDirectory;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.ListPlace;
import io.customer360.customer.Organisation;
import io.customer360.customer.SortName;
import io.customer360.field.FieldCondition;
import io.customer360.field.FieldId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.tag.TagId;
import java.math.BigDecimal;
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
        var grouping = Grouping.of(walk.ordering());
        var group = grouping.group();
        var inner =
                new ArrayList<>(
                        List.of(Sql.column(ORG_ID), Sql.column(SORT_NAME), Sql.column(NAME)));
        var outer = new ArrayList<>(inner);
        inner.addAll(grouping.computed());
        group.map(Sql::column).ifPresent(outer::add);
        var order = walk.backwards() ? grouping.keys().reversed() : grouping.keys();
        var beyond = walk.from().map(from -> order.beyond(grouping.values(from)));
        var found = Sql.selectOf(inner, grouping.from(), matching(walk.filter(), walk.scope()));
        var sorted = order.sorting(Sql.outOf(found, outer, beyond.orElse(Sql.TRUE)));
        return reader.rows(Sql.first(sorted, max), max, row -> row(row, group.isPresent()));
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
    public List<UserKey> users(FieldId field, CustomerScope scope) {
        var found = Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, within(scope));
        return reader
                .rows(
                        Sql.distinct(
                                SORT_TEXT,
                                Table.FIELD_VALUE,
                                Sql.all(
                                        List.of(
                                                Sql.equal(FIELD_ID, field.value()),
                                                Sql.in(RECORD_ID, found)))),
                        MAX_CHOICES,
                        row -> row.getString(1))
                .stream()
                .map(UserKey::new)
                .toList();
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

    static Sql matching(CustomerFilter filter, CustomerScope scope) {
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
        filter.tier().ifPresent(tier -> conditions.add(Sql.equal(TIER, tier.value())));
        filter.reference().ifPresent(it -> conditions.add(Sql.equal(REFERENCE, it.code())));
        filter.tag().ifPresent(tag -> conditions.add(Sql.in(ORG_ID, tagged(tag))));
        amount(filter.arr().from()).ifPresent(it -> conditions.add(Sql.atLeast(ARR_BASE, it)));
        amount(filter.arr().to()).ifPresent(it -> conditions.add(Sql.atMost(ARR_BASE, it)));
        var renewal = filter.renewal().days();
        renewal.from().ifPresent(it -> conditions.add(Sql.atLeast(RENEWAL, it.toEpochDay())));
        renewal.to().ifPresent(it -> conditions.add(Sql.atMost(RENEWAL, it.toEpochDay())));
        conditions.addAll(HealthSql.conditions(filter.health()));
        conditions.addAll(OpinionSql.conditions(filter.opinion()));
        conditions.addAll(RelationSql.conditions(filter.relation(), scope.viewer()));
        filter.fields().stream()
                .flatMap(asked -> asked.condition().stream())
                .filter(it -> !it.matchesAll())
                .forEach(it -> conditions.add(Sql.in(ORG_ID, having(it))));
        return Sql.all(conditions);
    }

    /** In hundredths, as it is kept for sorting. */
    private static Optional<Long> amount(Optional<BigDecimal> bound) {
        return bound.map(it -> it.movePointRight(2).longValueExact());
    }

    /** The customers with such a value of a custom field. */
    private static Sql having(FieldCondition condition) {
        var wanted = new ArrayList<Sql>();
        wanted.add(Sql.equal(FIELD_ID, condition.field().id().value()));
        condition
                .part()
                .map(SortName::folded)
                .filter(part -> !part.isEmpty())
                .ifPresent(part -> wanted.add(Sql.contains(SORT_TEXT, part)));
        condition.user().ifPresent(key -> wanted.add(Sql.equal(SORT_TEXT, key)));
        condition.currency().ifPresent(code -> wanted.add(Sql.equal(CURRENCY, code)));
        condition.from().ifPresent(from -> wanted.add(Sql.atLeast(NUMBER_VALUE, from)));
        condition.to().ifPresent(to -> wanted.add(Sql.atMost(NUMBER_VALUE, to)));
        return Sql.select(List.of(Sql.column(RECORD_ID)), Table.FIELD_VALUE, Sql.all(wanted));
    }

    private static Sql tagged(TagId tag) {
        return Sql.select(
                List.of(Sql.column(ORG_ID)), Table.TAG_LINK, Sql.equal(TAG_ID, tag.value()));
    }

    /** The customers that somebody follows. */
    static Sql followedBy(UserKey person) {
        return Sql.select(
                List.of(Sql.column(ORG_ID)), Table.FOLLOWER, Sql.equal(USER_KEY, person.value()));
    }

    static Sql within(CustomerScope scope) {
        if (scope.everything()) {
            return Sql.TRUE;
        }
        var served =
                Sql.select(
                        List.of(Sql.column(ORG_ID)),
                        Table.DESK_LINK,
                        Sql.in(PROJECT_ID, scope.projects()));
        return Sql.any(
                List.of(
                        Sql.equal(CSM_KEY, scope.viewer().value()),
                        Sql.in(ORG_ID, served),
                        Sql.in(ORG_ID, followedBy(scope.viewer()))));
    }

    private static Row row(ResultSet row, boolean grouped) throws SQLException {
        var group = grouped ? row.getString(4) : null;
        var customer = new CustomerId(row.getInt(1));
        return new Row(
                new ListPlace(customer, row.getString(2), group == null ? "" : group),
                new Organisation(customer, row.getString(3)));
    }
}
