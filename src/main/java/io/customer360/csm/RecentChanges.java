package io.customer360.csm;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The newest changes of all customers. */
public interface RecentChanges {

    /**
     * The newest changes, newest first and at most so many.
     *
     * @param before only changes older than the one with this id
     * @param hidden fields whose changes are not counted at all
     */
    List<RecentChange> newest(OptionalInt before, Set<String> hidden, int limit);
}
