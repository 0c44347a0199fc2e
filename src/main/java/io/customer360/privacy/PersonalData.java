package io.customer360.privacy;

import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;

/** One store that holds data about people. Every store that does publishes it. */
public interface PersonalData {

    /** So many records of a kind are listed at most. */
    int MOST_LISTED = 1_000;

    /** So many records are erased in one unit of work. */
    int PIECE = 500;

    /** What it holds about this person. */
    Traces of(Subject subject);

    /** Refuses when it can be changed by a decision of a person only. */
    default void requireErasable(Subject subject) {}

    /**
     * Removes it or takes the person out of it, piece by piece, each in a unit of work of its own;
     * the number of records that were touched. Done again, it goes on where it was interrupted.
     */
    int erase(Subject subject, Revision revision, UnitOfWork work);
}
