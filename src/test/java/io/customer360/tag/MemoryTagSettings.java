package io.customer360.tag;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;

/** The settings of tags in memory. */
public final class MemoryTagSettings implements TagSettingsStore {

    private TagSettings current = TagSettings.DEFAULT;

    @Override
    public TagSettings current() {
        return current;
    }

    @Override
    public void save(TagSettings next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
    }
}
