package io.customer360.revenue;

import io.customer360.shared.Revision;

/** Where the base currency is kept. */
public interface BaseCurrencyStore {

    /** As it is now, {@link BaseCurrency#NONE} when never saved. */
    BaseCurrency current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(BaseCurrency next, int expectedVersion, Revision revision);
}
