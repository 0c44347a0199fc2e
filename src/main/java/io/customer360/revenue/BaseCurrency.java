package io.customer360.revenue;

import java.util.Currency;
import java.util.Optional;

/** The currency that totals of several currencies are told in; none until an admin chooses. */
public record BaseCurrency(Optional<Currency> currency, int version) {

    /** As it is at install. */
    public static final BaseCurrency NONE = new BaseCurrency(Optional.empty(), 0);

    String text() {
        return currency.map(Currency::getCurrencyCode).orElse("");
    }
}
