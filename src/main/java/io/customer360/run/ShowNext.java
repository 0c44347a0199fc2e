package io.customer360.run;

import java.time.Instant;
import java.util.Optional;

/** When jobs run again by themselves. */
public interface ShowNext {

    /** The next run of a job, if it has its times. */
    Optional<Instant> of(Job job);
}
