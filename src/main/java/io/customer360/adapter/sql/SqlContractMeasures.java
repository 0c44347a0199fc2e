package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_MINOR;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.IN_MONTH;
import static io.customer360.adapter.sql.Column.ORG_ID;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Value;
import io.customer360.revenue.ConvertSums;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.subscription.Subscriptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What customers have agreed to, and how it grew. Who never held anything is not known by it. */
public final class SqlContractMeasures implements MeasureSource {

    private static final int YEAR = 12;

    private final SqlReader reader;
    private final Subscriptions subscriptions;
    private final ConvertSums convert;

    /** Wired by Spring. */
    public SqlContractMeasures(SqlReader reader, Subscriptions subscriptions, ConvertSums convert) {
        this.reader = reader;
        this.subscriptions = subscriptions;
        this.convert = convert;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(
                Measure.NEAREST_RENEWAL,
                Measure.AUTO_RENEW_SHARE,
                Measure.ARR_CHANGE_12,
                Measure.EXPIRED,
                Measure.OLDEST_EXPIRED,
                Measure.FIRST_SUBSCRIPTION);
    }

    @Override
    public Set<Measure> inUse() {
        return MeasureSql.any(Table.SUBSCRIPTION, reader) ? measures() : Set.of();
    }

    @Override
    public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
        var conversion = convert.conversion();
        var earlier = earlier(customers, YearMonth.from(day).minusMonths(YEAR));
        var found = new HashMap<CustomerId, Map<Measure, Value>>();
        subscriptions
                .of(customers)
                .forEach(
                        (customer, held) -> {
                            if (!held.isEmpty()) {
                                var before = earlier.getOrDefault(customer.value(), List.of());
                                found.put(
                                        customer,
                                        new Contracts(held, MoneySums.of(before), conversion, day)
                                                .values());
                            }
                        });
        return found;
    }

    /** What they earned us in a month, as it was looked at then. */
    private Map<Integer, List<Money>> earlier(List<CustomerId> customers, YearMonth month) {
        var earlier = new HashMap<Integer, List<Money>>();
        reader.each(
                MeasureSql.columns(
                        List.of(ORG_ID, CURRENCY, ARR_MINOR),
                        Table.METRIC,
                        customers,
                        Sql.equal(IN_MONTH, month.toString())),
                row -> {
                    long arr = row.getLong(3);
                    if (arr != 0) {
                        earlier.computeIfAbsent(row.getInt(1), it -> new ArrayList<>())
                                .add(new Money(arr, Currency.getInstance(row.getString(2))));
                    }
                });
        return earlier;
    }
}
