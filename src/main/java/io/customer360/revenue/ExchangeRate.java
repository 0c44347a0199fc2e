package io.customer360.revenue;

import java.time.LocalDate;
import java.util.Currency;

/** A rate that holds from a day on, until the next one of its two currencies. */
public record ExchangeRate(RateId id, Quote quote) {

    /** The name of exchange rates in history. */
    public static final String ENTITY = "rate";

    /** What an exchange rate says. */
    public record Quote(Currency base, Currency currency, LocalDate from, Rate rate) {}
}
