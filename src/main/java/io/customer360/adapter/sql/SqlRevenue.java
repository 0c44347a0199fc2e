package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.FIRST_DAY;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.RENEWAL;

import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of customers by SQL; of customers that are gone nothing counts. */
public final class SqlRevenue implements RevenueDirectory {
    private static final int MOST_CURRENCIES = 500;

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlRevenue(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public Totals arr(Among customers) {
        var sums = Sql.grouped(CURRENCY, Sql.sum(ARR_MINOR), Table.REVENUE, within(customers));
        return new Totals(
                reader
                        .rows(
                                sums,
                                MOST_CURRENCIES,
                                row ->
                                        Map.entry(
                                                Currency.getInstance(row.getString(1)),
                                                row.getBigDecimal(2).toBigIntegerExact()))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<UpcomingRenewal> renewals(Among customers, LocalDate from, LocalDate to, int max) {
        var first =
                Sql.grouped(
                        ORG_ID, Sql.first(RENEWAL), Table.REVENUE, renewing(customers, from, to));
        var order =
                new Keyset(List.of(new Keyset.Key(FIRST_DAY, true), new Keyset.Key(ORG_ID, true)));
        var both = List.of(Sql.column(ORG_ID), Sql.column(FIRST_DAY));
        var found =
                reader.rows(
                        order.sorting(Sql.outOf(first, both, Sql.TRUE)),
                        max,
                        row ->
                                Map.entry(
                                        new CustomerId(row.getInt(1)),
                                        LocalDate.parse(row.getString(2))));
        var named = Named.of(reader, found.stream().map(Map.Entry::getKey).toList());
        return found.stream()
                .filter(renewal -> named.containsKey(renewal.getKey()))
                .map(it -> new UpcomingRenewal(named.get(it.getKey()), it.getValue()))
                .toList();
    }

    @Override
    public int countRenewals(Among customers, LocalDate from, LocalDate to) {
        var count = Sql.countDistinct(ORG_ID, Table.REVENUE, renewing(customers, from, to));
        return reader.rows(count, 1, row -> row.getInt(1)).get(0);
    }

    private static Sql renewing(Among customers, LocalDate from, LocalDate to) {
        return Sql.all(
                List.of(
                        Sql.atLeast(RENEWAL, from.toString()),
                        Sql.atMost(RENEWAL, to.toString()),
                        within(customers)));
    }

    static Sql within(Among customers) {
        return Sql.in(
                ORG_ID, Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, chosen(customers)));
    }

    static Sql chosen(Among customers) {
        if (customers instanceof Among.Scope all) {
            return SqlCustomers.within(all.scope());
        }
        var these = ((Among.These) customers).customers();
        return Sql.in(ORG_ID, these.stream().map(CustomerId::value).toList());
    }
}
