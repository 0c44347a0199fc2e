package io.customer360.settings;

import io.customer360.shared.Revision;

/** Where the tiers are kept. */
public interface TiersStore {

    /** The tiers as they are now. */
    Tiers current();

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void save(Tiers next, int expectedVersion, Revision revision);
}
