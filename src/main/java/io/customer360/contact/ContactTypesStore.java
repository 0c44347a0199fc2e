package io.customer360.contact;

import io.customer360.shared.Revision;

/** Where the contact types are kept. */
public interface ContactTypesStore {

    /** The types as they are now, {@link ContactTypes#DEFAULT} when never saved. */
    ContactTypes current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(ContactTypes next, int expectedVersion, Revision revision);
}
