package io.customer360.membership;

import java.time.Instant;
import java.util.Optional;

/** The record of refreshes. */
public interface Refreshes {

    /** The one that began last. */
    Optional<Refresh> latest();

    /** The last one that read everything or nearly. */
    Optional<Refresh> latestUseful();

    /** Begins the next one; those before it that still seem to run have failed. */
    Refresh begin(Instant at);

    /** Stores how far this one is, unless it has ended before. */
    void keep(Refresh refresh);
}
