package io.customer360.field;

import io.customer360.shared.Revision;

/** How the fields of each kind of record are arranged. */
public interface FieldLists {

    /** The arrangement, as shipped when never saved. */
    FieldList current(FieldEntity entity);

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void save(FieldList next, int expectedVersion, Revision revision);
}
