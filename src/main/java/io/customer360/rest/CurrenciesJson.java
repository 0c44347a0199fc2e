package io.customer360.rest;

import io.customer360.rest.view.Worded;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.ExchangeRate;
import io.customer360.shared.Currencies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The base currency and the rates to it. */
public record CurrenciesJson(
        int version,
        String base,
        List<OptionJson> currencies,
        List<RateJson> rates,
        LocalDate today) {

    /** What one unit of a currency is worth in the base currency from a day on. */
    public record RateJson(int id, String currency, String base, LocalDate from, BigDecimal rate) {

        static RateJson of(ExchangeRate held) {
            var quote = held.quote();
            var plain = quote.rate().value().stripTrailingZeros();
            return new RateJson(
                    held.id().value(),
                    quote.currency().getCurrencyCode(),
                    quote.base().getCurrencyCode(),
                    quote.from(),
                    plain.setScale(Math.max(0, plain.scale())));
        }
    }

    /** Copies the settings. */
    public static CurrenciesJson of(BaseCurrency base, List<ExchangeRate> rates, LocalDate today) {
        var chosen = base.currency().map(Currency::getCurrencyCode).orElse(null);
        return new CurrenciesJson(
                base.version(),
                chosen,
                Currencies.all().stream()
                        .map(Currency::getCurrencyCode)
                        .map(Worded::plain)
                        .map(value -> OptionJson.of(value, chosen == null ? "" : chosen))
                        .toList(),
                rates.stream().map(RateJson::of).toList(),
                today);
    }
}
