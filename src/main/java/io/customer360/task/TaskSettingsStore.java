package io.customer360.task;

import io.customer360.shared.Revision;

/** Where the settings for tasks are kept. */
public interface TaskSettingsStore {

    /** The settings as they are now, {@link TaskSettings#DEFAULT} when never saved. */
    TaskSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(TaskSettings next, int expectedVersion, Revision revision);
}
