package io.customer360.revenue;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;

/** The base currency, in memory. */
public final class MemoryBaseCurrency implements BaseCurrencyStore {

    private BaseCurrency current = BaseCurrency.NONE;

    @Override
    public BaseCurrency current() {
        return current;
    }

    @Override
    public void save(BaseCurrency next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
    }
}
