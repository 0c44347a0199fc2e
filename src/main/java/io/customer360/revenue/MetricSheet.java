package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The monthly figures of one customer as one person may see them.
 *
 * @param now the yearly recurring revenue as it stands, per currency
 * @param nowInBase the same in the base currency, when there is one
 * @param known every month there can be figures of, first to last
 * @param currencies the currencies there are figures in, by code
 * @param base the base currency, when there is one
 * @param currency the choice that was made: a currency or {@link MetricQuery#BASE}; nothing when
 *     there are no figures
 * @param months the months asked for, first to last
 */
public record MetricSheet(
        CustomerId customer,
        MoneySums now,
        Optional<Converted> nowInBase,
        List<YearMonth> known,
        List<Currency> currencies,
        Optional<Currency> base,
        Measure measure,
        Optional<String> currency,
        List<MonthFigures> months,
        boolean revenueVisible) {

    /** Whether there is any figure at all. */
    public boolean empty() {
        return currencies.isEmpty();
    }
}
