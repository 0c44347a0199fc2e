package io.customer360.access;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The access settings, in memory. */
public final class MemoryAccessSettings implements AccessSettingsStore {

    private final List<Revision> revisions = new ArrayList<>();
    private AccessSettings current = AccessSettings.DEFAULT;
    private int reads;

    @Override
    public AccessSettings current() {
        reads++;
        return current;
    }

    @Override
    public void save(AccessSettings next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
        revisions.add(revision);
    }

    /** How often somebody has read them. */
    public int reads() {
        return reads;
    }

    /** Everything that was saved. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
