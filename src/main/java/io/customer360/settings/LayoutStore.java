package io.customer360.settings;

import io.customer360.shared.Revision;

/** Where the layout of the customer page is kept. */
public interface LayoutStore {

    /** The layout as it is now, {@link Layout#DEFAULT} when never saved. */
    Layout current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(Layout next, int expectedVersion, Revision revision);
}
