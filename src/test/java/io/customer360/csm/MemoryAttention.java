package io.customer360.csm;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** How attention is judged, in memory. */
public final class MemoryAttention implements AttentionStore {
    private final List<Revision> revisions = new ArrayList<>();
    private AttentionSettings current = AttentionSettings.DEFAULT;

    @Override
    public AttentionSettings current() {
        return current;
    }

    @Override
    public void save(AttentionSettings next, int expectedVersion, Revision revision) {
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
