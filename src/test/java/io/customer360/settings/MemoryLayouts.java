package io.customer360.settings;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The layout of the customer page, in memory. */
public final class MemoryLayouts implements LayoutStore {

    private final List<Revision> revisions = new ArrayList<>();
    private Layout current = Layout.DEFAULT;

    @Override
    public Layout current() {
        return current;
    }

    @Override
    public void save(Layout next, int expectedVersion, Revision revision) {
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
