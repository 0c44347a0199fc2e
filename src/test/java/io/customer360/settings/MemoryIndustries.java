package io.customer360.settings;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The list of industries, in memory. */
public final class MemoryIndustries implements IndustriesStore {

    private final List<Revision> revisions = new ArrayList<>();
    private Industries current = Industries.DEFAULT;

    @Override
    public Industries current() {
        return current;
    }

    @Override
    public void save(Industries next, int expectedVersion, Revision revision) {
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
