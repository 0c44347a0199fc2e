package io.customer360.shared;

import java.util.List;

/**
 * Takes back one edit of its kind of record, by the ordinary edit or removal. A kind without a
 * reverter is put back field by field, by its {@link Restorer}.
 */
public interface Reverter {

    /** The kind of record, as {@link Change#entity} names it. */
    String entity();

    /**
     * Sets every field of these changes to what it was before, or removes the record that they
     * added.
     *
     * @param edit the changes of one revision
     * @return whether it could be taken back
     */
    boolean revert(List<Change> edit, Actor actor);
}
