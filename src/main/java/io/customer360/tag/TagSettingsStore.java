package io.customer360.tag;

import io.customer360.shared.Revision;

/** Keeps the settings of tags. */
public interface TagSettingsStore {

    /** The settings now. */
    TagSettings current();

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void save(TagSettings next, int expectedVersion, Revision revision);
}
