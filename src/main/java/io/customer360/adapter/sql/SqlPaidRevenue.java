package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.AMOUNT_MINOR;
import static io.customer360.adapter.sql.Column.CANCELLED;
import static io.customer360.adapter.sql.Column.CURRENCY;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PAID_DAY;

import io.customer360.score.PaidRevenue;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What a customer has paid, by SQL. */
public final class SqlPaidRevenue implements PaidRevenue {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlPaidRevenue(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public MoneySums until(CustomerId customer, LocalDate day) {
        List<Money> sums = new ArrayList<>();
        reader.each(
                Sql.grouped(
                        CURRENCY,
                        Sql.sum(AMOUNT_MINOR),
                        Table.INVOICE,
                        Sql.all(
                                List.of(
                                        Sql.equal(ORG_ID, customer.value()),
                                        Sql.equal(CANCELLED, false),
                                        Sql.atMost(PAID_DAY, day.toString())))),
                row ->
                        sums.add(
                                new Money(
                                        row.getBigDecimal(2).longValueExact(),
                                        Currency.getInstance(row.getString(1)))));
        return MoneySums.of(sums);
    }
}
