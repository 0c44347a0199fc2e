package io.customer360.notice;

import io.customer360.shared.Revision;

/** Where the settings of notices are kept. */
public interface NoticeSettingsStore {

    /** The settings as they are now, {@link NoticeSettings#DEFAULT} when never saved. */
    NoticeSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(NoticeSettings next, int expectedVersion, Revision revision);
}
