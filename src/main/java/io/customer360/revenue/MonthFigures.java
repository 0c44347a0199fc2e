package io.customer360.revenue;

import io.customer360.shared.Money;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What one month came to, in one currency or in all of them.
 *
 * @param arr nothing when it cannot be told in the currency asked for
 * @param missing the currencies whose rate is missing
 * @param derived whether it was derived later from the terms
 */
public record MonthFigures(
        YearMonth month,
        Optional<Money> arr,
        int subscriptions,
        long seats,
        List<Currency> missing,
        boolean derived) {

    public MonthFigures {
        missing = List.copyOf(missing);
    }
}
