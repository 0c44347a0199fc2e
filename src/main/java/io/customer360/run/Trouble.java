package io.customer360.run;

import java.time.Duration;

/** What to think of failures, and who hears of them. */
public interface Trouble {

    /** Whether it passes by itself: a cut connection, a full pool, a transaction given up. */
    boolean passing(Throwable failure);

    /** Waits before the next attempt. */
    void pause(Duration time);

    /** A record could not be done, for a reason that is new. */
    void poison(Job job, String record, Throwable failure);

    /** A run was given up. */
    void failed(Run run, Throwable failure);
}
