package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CHURN_DAY;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.DISCOUNT_AMOUNT;
import static io.customer360.adapter.sql.Column.DISCOUNT_KIND;
import static io.customer360.adapter.sql.Column.ENDED_AT;
import static io.customer360.adapter.sql.Column.END_DAY;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PAUSED_FROM;
import static io.customer360.adapter.sql.Column.PAUSED_TO;
import static io.customer360.adapter.sql.Column.PERIOD_KIND;
import static io.customer360.adapter.sql.Column.PERIOD_YEARS;
import static io.customer360.adapter.sql.Column.PRICE_MINOR;
import static io.customer360.adapter.sql.Column.QUANTITY;
import static io.customer360.adapter.sql.Column.START_DAY;
import static io.customer360.adapter.sql.Column.TRIAL;

import io.customer360.csm.Span;
import io.customer360.csm.Spans;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.subscription.Charge;
import io.customer360.subscription.Discount;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.Revenue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When customers pay how much, read from all their subscriptions at once. */
public final class SqlSpans implements Spans {
    private static final Logger LOG = LoggerFactory.getLogger(SqlSpans.class);
    private static final List<Column> COLUMNS =
            List.of(
                    ORG_ID,
                    CURRENCY,
                    PERIOD_KIND,
                    PERIOD_YEARS,
                    PRICE_MINOR,
                    QUANTITY,
                    DISCOUNT_KIND,
                    DISCOUNT_AMOUNT,
                    START_DAY,
                    END_DAY,
                    PAUSED_FROM,
                    PAUSED_TO);

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlSpans(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Span> of(Among customers) {
        Map<Integer, LocalDate> left = left(customers);
        List<Span> spans = new ArrayList<>();
        reader.each(
                Sql.select(
                        COLUMNS.stream().map(Sql::column).toList(),
                        Table.SUBSCRIPTION,
                        Sql.all(List.of(Sql.equal(TRIAL, false), SqlRevenue.within(customers)))),
                row -> attempt(row, left).forEach(spans::add));
        return spans;
    }

    /** Since when those are gone who have not come back. */
    private Map<Integer, LocalDate> left(Among customers) {
        Map<Integer, LocalDate> left = new HashMap<>();
        reader.each(
                Sql.select(
                        List.of(Sql.column(ORG_ID), Sql.column(CHURN_DAY)),
                        Table.CHURN_RECORD,
                        Sql.all(List.of(Sql.empty(ENDED_AT), SqlRevenue.within(customers)))),
                row -> left.put(row.getInt(1), LocalDate.parse(row.getString(2))));
        return left;
    }

    /** One that makes no sense does not keep the others from being counted. */
    private static Stream<Span> attempt(ResultSet row, Map<Integer, LocalDate> left)
            throws SQLException {
        try {
            LocalDate day = left.getOrDefault(row.getInt(1), LocalDate.MAX);
            return day.equals(LocalDate.MAX) ? paid(row) : paid(row).flatMap(it -> it.over(day));
        } catch (RuntimeException unreadable) {
            LOG.debug("A subscription is left out, it cannot be read", unreadable);
            return Stream.empty();
        }
    }

    private static Stream<Span> paid(ResultSet row) throws SQLException {
        var yearly = Revenue.yearly(charge(row));
        if (yearly.minor() == 0) {
            return Stream.empty();
        }
        var whole =
                new Span(
                        new CustomerId(row.getInt(1)),
                        yearly,
                        LocalDate.parse(row.getString(9)),
                        day(row.getString(10)));
        var pause = row.getString(11);
        return pause == null
                ? Stream.of(whole)
                : whole.paused(LocalDate.parse(pause), LocalDate.parse(row.getString(12)));
    }

    private static Charge charge(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString(2));
        return new Charge(
                new PlanPeriod(PlanPeriod.Kind.valueOf(row.getString(3)), row.getInt(4)),
                new Money(row.getLong(5), currency),
                row.getInt(6),
                discount(row.getString(7), row.getLong(8), currency),
                Money.zero(currency));
    }

    private static Discount discount(String kind, long amount, Currency currency) {
        return switch (Discount.Kind.valueOf(kind)) {
            case NONE -> new Discount.None();
            case PERCENT -> new Discount.PercentOff(new Percent(Math.toIntExact(amount)));
            case AMOUNT -> new Discount.AmountOff(new Money(amount, currency));
        };
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
