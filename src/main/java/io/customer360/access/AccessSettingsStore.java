package io.customer360.access;

import io.customer360.shared.Revision;

/** Where the access settings are kept. */
public interface AccessSettingsStore {

    /** The settings as they are now, {@link AccessSettings#DEFAULT} when never saved. */
    AccessSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(AccessSettings next, int expectedVersion, Revision revision);
}
