package io.customer360.pulse;

import io.customer360.shared.Revision;

/** Where the settings of the reminder are kept. */
public interface ReminderStore {

    /** The settings as they are now, {@link Reminder#DEFAULT} when never saved. */
    Reminder current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(Reminder next, int expectedVersion, Revision revision);
}
