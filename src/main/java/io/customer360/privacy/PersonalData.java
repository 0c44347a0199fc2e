package io.customer360.privacy;

import io.customer360.shared.Revision;

/** One store that holds data about people. Every store that does publishes it. */
public interface PersonalData {

    /** So many records of a kind are listed at most. */
    int MOST_LISTED = 1_000;

    /** What it holds about this person. */
    Traces of(Subject subject);

    /** Removes it or takes the person out of it; the number of records that were touched. */
    int erase(Subject subject, Revision revision);
}
