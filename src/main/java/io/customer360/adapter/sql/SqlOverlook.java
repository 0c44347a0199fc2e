package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.BAND;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.FROZEN;
import static io.customer360.adapter.sql.Column.KIND;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RENEWAL;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.RISK_POINTS;
import static io.customer360.adapter.sql.Column.SEVERITY;
import static io.customer360.adapter.sql.Column.SINCE_DAY;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.csm.Overlook;
import io.customer360.csm.Overview;
import io.customer360.customer.Organisation;
import io.customer360.health.Band;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How customers are doing, counted by the database. */
public final class SqlOverlook implements Overlook {
    private static final int MOST_CURRENCIES = 500;

    private static final Sql HERE = Sql.equal(FROZEN, 0);

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlOverlook(SqlReader reader) {
        this.reader = reader;
    }

    private record Found<T>(CustomerId customer, T what) {}

    private record Mark(String kind, int severity, LocalDate since) {}

    private record Threat(int risk, int points) {}

    @Override
    public int count(Among customers) {
        var counted = Sql.count(Table.SNAPSHOT, SqlRevenue.chosen(customers));
        return reader.rows(counted, 1, row -> row.getInt(1)).get(0);
    }

    @Override
    public Map<LocalDate, Integer> renewing(Among customers, LocalDate from, LocalDate to) {
        var within =
                Sql.all(
                        List.of(
                                Sql.atLeast(RENEWAL, from.toEpochDay()),
                                Sql.atMost(RENEWAL, to.toEpochDay()),
                                SqlRevenue.chosen(customers)));
        var days = new HashMap<LocalDate, Integer>();
        reader.each(
                Sql.grouped(RENEWAL, Sql.rows(), Table.SNAPSHOT, within),
                row -> days.put(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)));
        return days;
    }

    @Override
    public Map<Band, Integer> bands(Among customers) {
        var levelled = Sql.all(List.of(HERE, Sql.filled(BAND), SqlRevenue.within(customers)));
        var counts =
                reader
                        .rows(
                                Sql.grouped(BAND, Sql.rows(), Table.STANDING, levelled),
                                Band.values().length,
                                row -> Map.entry(row.getInt(1), row.getInt(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Stream.of(Band.values())
                .collect(
                        Collectors.toMap(
                                band -> band, band -> counts.getOrDefault(band.number(), 0)));
    }

    @Override
    public int atRisk(Among customers, Collection<RiskLevel> levels) {
        var counted = Sql.count(Table.STANDING, threatened(customers, levels));
        return reader.rows(counted, 1, row -> row.getInt(1)).get(0);
    }

    @Override
    public Totals arrAtRisk(Among customers, Collection<RiskLevel> levels) {
        var theirs =
                Sql.in(
                        ORG_ID,
                        Sql.select(
                                List.of(Sql.column(ORG_ID)),
                                Table.STANDING,
                                threatened(customers, levels)));
        return new Totals(
                reader
                        .rows(
                                Sql.grouped(CURRENCY, Sql.sum(ARR_MINOR), Table.REVENUE, theirs),
                                MOST_CURRENCIES,
                                row ->
                                        Map.entry(
                                                Currency.getInstance(row.getString(1)),
                                                row.getBigDecimal(2).toBigIntegerExact()))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<Overview.Threatened> worst(Among customers, Collection<RiskLevel> levels, int max) {
        var chosen =
                Sql.select(
                        Stream.of(ORG_ID, RISK, RISK_POINTS).map(Sql::column).toList(),
                        Table.STANDING,
                        threatened(customers, levels));
        var order = order(RISK, RISK_POINTS);
        var found =
                reader.rows(
                        Sql.first(order.sorting(chosen), max),
                        max,
                        row ->
                                new Found<>(
                                        new CustomerId(row.getInt(1)),
                                        new Threat(row.getInt(2), row.getInt(3))));
        var named = named(found);
        return found.stream()
                .filter(it -> named.containsKey(it.customer()))
                .map(
                        it ->
                                new Overview.Threatened(
                                        named.get(it.customer()),
                                        RiskLevel.values()[it.what().risk() - 1],
                                        it.what().points()))
                .toList();
    }

    @Override
    public List<Overview.Raised> newest(Among customers, int max) {
        var chosen =
                Sql.select(
                        Stream.of(ORG_ID, KIND, SEVERITY, SINCE_DAY).map(Sql::column).toList(),
                        Table.SIGNAL,
                        SqlRevenue.within(customers));
        var found =
                reader.rows(
                        Sql.first(order(SINCE_DAY, SEVERITY).sorting(chosen), max),
                        max,
                        row ->
                                new Found<>(
                                        new CustomerId(row.getInt(1)),
                                        new Mark(
                                                row.getString(2),
                                                row.getInt(3),
                                                LocalDate.ofEpochDay(row.getLong(4)))));
        var named = named(found);
        return found.stream()
                .filter(it -> named.containsKey(it.customer()))
                .flatMap(it -> raised(named.get(it.customer()), it.what()))
                .toList();
    }

    private static Stream<Overview.Raised> raised(Organisation customer, Mark mark) {
        return SignalKind.find(mark.kind()).stream()
                .flatMap(
                        kind ->
                                Stream.of(Severity.values())
                                        .filter(it -> it.number() == mark.severity())
                                        .map(
                                                severity ->
                                                        new Overview.Raised(
                                                                customer,
                                                                kind,
                                                                severity,
                                                                mark.since())));
    }

    private Map<CustomerId, Organisation> named(List<? extends Found<?>> found) {
        return Named.of(reader, found.stream().map(Found::customer).toList());
    }

    private static Keyset order(Column first, Column second) {
        return new Keyset(
                List.of(
                        new Keyset.Key(first, false),
                        new Keyset.Key(second, false),
                        new Keyset.Key(ORG_ID, true)));
    }

    private static Sql threatened(Among customers, Collection<RiskLevel> levels) {
        var numbers = levels.stream().map(RiskLevel::number).toList();
        return Sql.all(List.of(HERE, Sql.in(RISK, numbers), SqlRevenue.within(customers)));
    }
}
