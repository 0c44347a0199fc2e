package io.customer360.settings;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The settings for tickets, in memory. */
public final class MemoryTicketSettings implements TicketSettingsStore {

    private final List<Revision> revisions = new ArrayList<>();
    private TicketSettings current = TicketSettings.DEFAULT;

    /** Holds this mode. */
    public MemoryTicketSettings holding(MembershipMode mode) {
        current = new TicketSettings(mode, current.escalation(), current.version());
        return this;
    }

    @Override
    public TicketSettings current() {
        return current;
    }

    @Override
    public void save(TicketSettings next, int expectedVersion, Revision revision) {
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
