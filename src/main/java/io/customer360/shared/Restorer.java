package io.customer360.shared;

import java.util.Set;

/** Puts one field of its kind of record back to what it was, by the ordinary edit. */
public interface Restorer {

    /** The kind of record, as {@link Change#entity} names it. */
    String entity();

    /** What somebody must hold to edit such a record. */
    default Set<Permission> needs() {
        return Set.of(Permission.EDIT);
    }

    /** Whether people may set the field of this change at all. */
    default boolean may(Change change) {
        return true;
    }

    /**
     * Sets the field of this change to what it was before, as an edit of its own.
     *
     * @throws Rejected when the old value is not valid any more
     * @throws NotFound when the record is gone
     */
    void restore(Change change, Actor actor);
}
