package io.customer360.settings;

import io.customer360.shared.Revision;

/** Where the list of industries is kept. */
public interface IndustriesStore {

    /** The list as it is now, {@link Industries#DEFAULT} when never saved. */
    Industries current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(Industries next, int expectedVersion, Revision revision);
}
