package io.customer360.settings;

import io.customer360.shared.Revision;

/** Where the settings for tickets are kept. */
public interface TicketSettingsStore {

    /** The settings as they are now, {@link TicketSettings#DEFAULT} when never saved. */
    TicketSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(TicketSettings next, int expectedVersion, Revision revision);
}
