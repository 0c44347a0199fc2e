package io.customer360.contact;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;

/** Contact types in memory. */
public final class MemoryContactTypes implements ContactTypesStore {
    private ContactTypes current = ContactTypes.DEFAULT;
    private Revision last;

    @Override
    public ContactTypes current() {
        return current;
    }

    @Override
    public void save(ContactTypes next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
        last = revision;
    }

    Revision last() {
        return last;
    }
}
