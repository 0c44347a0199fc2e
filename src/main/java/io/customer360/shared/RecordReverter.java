package io.customer360.shared;

import java.util.List;

/** Takes back edits of records that come and go; one that an edit removed stays removed. */
public interface RecordReverter extends Reverter {

    /** Sets every field of these changes of one record to what it was before. */
    void putBack(List<Change> changes, Actor actor);

    /** Removes the record that this change added. */
    void remove(Change added, Actor actor);

    @Override
    default boolean revert(List<Change> edit, Actor actor) {
        List<Change> whole = edit.stream().filter(RecordReverter::whole).toList();
        if (whole.isEmpty()) {
            putBack(edit, actor);
            return true;
        }
        boolean added = whole.get(0).from().isEmpty();
        if (added) {
            remove(whole.get(0), actor);
        }
        return added;
    }

    private static boolean whole(Change change) {
        return change.field().equals(change.entity());
    }
}
