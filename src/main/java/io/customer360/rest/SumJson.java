package io.customer360.rest;

import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import io.customer360.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What several customers pay in a year.
 *
 * @param amounts one per currency
 * @param tooLarge the currencies whose total no amount can carry
 * @param base the same in the base currency; absent unless one is chosen and tells more
 */
public record SumJson(List<Money> amounts, List<String> tooLarge, ConvertedJson base) {

    /** Copies totals. */
    static SumJson of(Totals totals, Optional<Converted> inBase) {
        return new SumJson(
                totals.sums().amounts(),
                totals.tooLarge().stream().map(Currency::getCurrencyCode).toList(),
                inBase.filter(it -> more(totals, it)).map(ConvertedJson::of).orElse(null));
    }

    private static boolean more(Totals totals, Converted inBase) {
        return totals.minor().keySet().stream().anyMatch(it -> !it.equals(inBase.base()));
    }
}
