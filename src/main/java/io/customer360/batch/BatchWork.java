package io.customer360.batch;

import java.util.Optional;

/** The work of a batch, in pieces short enough that progress and a wish to stop are seen. */
@FunctionalInterface
public interface BatchWork {

    /** Does the next piece and stores it; nothing when there is none left. */
    Optional<Tally> next();
}
