package io.customer360.shared;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * The ISO 4217 currencies an amount can be in: those that have a minor unit, or count in wholes.
 */
public final class Currencies {

    private static final List<Currency> ALL =
            Currency.getAvailableCurrencies().stream()
                    .filter(Currencies::countable)
                    .sorted(Comparator.comparing(Currency::getCurrencyCode))
                    .toList();

    private Currencies() {}

    /** The currency with this code, in upper or lower case. */
    public static Currency of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return ALL.stream()
                .filter(currency -> currency.getCurrencyCode().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.currency.error"));
    }

    /** Every currency to choose from, by code. */
    public static List<Currency> all() {
        return ALL;
    }

    /** Gold, test codes and "no currency" have no fraction digits and cannot be counted. */
    private static boolean countable(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }
}
