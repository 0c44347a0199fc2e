package io.customer360.scorecard;

import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The definitions there are, each as of its latest version. A version is never changed. Writes
 * store the record, its next version and the revision together, in the caller's transaction.
 */
public interface Scorecards {

    /** All of them by name, retired ones as well. */
    List<Scorecard> all();

    /** The one with this id. */
    default Optional<Scorecard> find(ScorecardId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Those that can be given to customers, by name. */
    default List<Scorecard> offered() {
        return all().stream().filter(it -> !it.retired()).toList();
    }

    /** Its latest versions, the newest first; at most so many. */
    List<ScorecardVersion> versions(ScorecardId id, int max);

    /** One of its versions. */
    Optional<ScorecardVersion> version(ScorecardId id, int number);

    /** Keeps a new one as version 1. */
    Scorecard add(ScorecardDraft draft, Revision revision);

    /**
     * Keeps the next version.
     *
     * @param next carries the version that it replaces, plus one
     * @throws io.customer360.shared.Stale when somebody else has made that version; carries it
     */
    Scorecard replace(Scorecard next, Revision revision);

    /**
     * Removes one that no customer has ever had, with its versions.
     *
     * @param expectedVersion the version that it must still have
     */
    void remove(Scorecard gone, int expectedVersion, Revision revision);
}
