package io.customer360.csm;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Retention as somebody sees it.
 *
 * @param customers how many have ever paid anything
 * @param currency the one that amounts are told in; nothing when nobody ever paid
 * @param base whether that is the base currency, and all others are converted to it
 * @param currencies those that customers pay in, by code
 * @param missing those without a rate, which is why nothing is converted
 * @param at when it was counted
 */
public record RetentionSheet(
        int customers,
        Retention retention,
        Optional<Currency> currency,
        boolean base,
        List<Currency> currencies,
        List<Currency> missing,
        Instant at) {

    public RetentionSheet {
        currencies = List.copyOf(currencies);
        missing = List.copyOf(missing);
    }

    RetentionSheet at(Instant moment) {
        return new RetentionSheet(
                customers, retention, currency, base, currencies, missing, moment);
    }
}
