package io.customer360.settings;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The tiers, in memory. */
public final class MemoryTiers implements TiersStore {

    private final List<Revision> revisions = new ArrayList<>();
    private Tiers current = Tiers.DEFAULT;

    @Override
    public Tiers current() {
        return current;
    }

    @Override
    public void save(Tiers next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
        revisions.add(revision);
    }

    /** Everything that was saved. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
