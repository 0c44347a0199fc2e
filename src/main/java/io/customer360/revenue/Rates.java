package io.customer360.revenue;

import io.customer360.shared.Revision;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The exchange rates that admins keep. Writes store the record and its revision together. */
public interface Rates {

    /** How many there can be for one base currency. */
    int MAX = 1_000;

    /** The rates to a base currency, by currency code, the latest of each first. */
    List<ExchangeRate> to(Currency base);

    /** The rate with this id. */
    Optional<ExchangeRate> find(RateId id);

    /** Stores a new rate; {@code Stale} when somebody has stored one for its day meanwhile. */
    ExchangeRate add(ExchangeRate.Quote quote, Revision revision);

    /** Removes a rate; {@code NotFound} when gone. */
    void remove(ExchangeRate rate, Revision revision);
}
