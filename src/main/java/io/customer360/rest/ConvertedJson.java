package io.customer360.rest;

import io.customer360.revenue.Conversion;
import io.customer360.revenue.Converted;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.util.Currency;
import java.util.List;

/** A total in the base currency; without one, the currencies whose rate is missing. */
public record ConvertedJson(String base, Money total, List<String> missing) {

    /** Copies a total. */
    public static ConvertedJson of(Converted converted) {
        return new ConvertedJson(
                converted.base().getCurrencyCode(),
                converted.total().orElse(null),
                converted.missing().stream().map(Currency::getCurrencyCode).toList());
    }

    /** Whether a total in the base currency tells more than these sums do. */
    public static boolean tellsMore(MoneySums sums, Conversion conversion) {
        return sums.amounts().stream()
                .anyMatch(amount -> !amount.currency().equals(conversion.base()));
    }
}
