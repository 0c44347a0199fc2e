package io.customer360.csm;

import java.util.List;
import java.util.OptionalInt;

/** The newest changes of all customers. */
public interface RecentChanges {

    /**
     * The newest changes, newest first and at most so many; before the one with this id if given.
     */
    List<RecentChange> newest(OptionalInt before, int limit);
}
