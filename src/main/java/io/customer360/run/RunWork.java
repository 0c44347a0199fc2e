package io.customer360.run;

import java.util.Optional;

/** What a job does, piece by piece. */
public interface RunWork {

    /** The job. */
    Job job();

    /** Forgets what was held of an earlier run; called before anything of a run is asked. */
    default void forget() {}

    /** About how many records there are, for the progress. */
    int total();

    /**
     * The piece after a cursor, or the first one; nothing at the end. Reads, outside of any
     * transaction, and may be asked again for the same piece.
     */
    Optional<Piece> next(Optional<String> cursor);
}
