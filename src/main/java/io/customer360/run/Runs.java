package io.customer360.run;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record of runs. Its numbers only grow, so that a later run can be told from an older one. */
public interface Runs {

    /**
     * Begins a run; nothing when the bucket is done or cancelled, or when a job of the lane is at
     * work. A run of the same bucket that was cut off or given up goes on: with a new number, from
     * its cursor and counts. Others of the lane that were cut off are marked as abandoned.
     */
    Optional<Run> begin(Job job, String bucket, ThisNode node, Optional<UserKey> by, Instant at);

    /**
     * To be asked first in every transaction of a run: whether it may still write. Touches the row
     * of the run, so that it and a later start cannot both commit. The run as it is stored.
     *
     * @throws Overtaken when a later run of the lane has begun, or this one has ended
     */
    Run requireLatest(int number);

    /** Stores how far a run is; nothing when it has ended before. */
    void keep(Run run);

    /** Says that a run is alive; nothing when it has ended. */
    void beat(int number, Instant at);

    /** The run of this number. */
    Optional<Run> find(int number);

    /** The newest runs of a job, the last first. */
    List<Run> newest(Job job, int max);

    /** The run of a job that began last. */
    Optional<Run> latest(Job job);

    /** The latest runs of jobs that were cut off and should go on; not those that never get far. */
    List<Run> unfinished(ThisNode node, Instant at);

    /** Has a run end before its next piece. */
    void askToCancel(int number);

    /** Forgets the runs of a job from before an instant, but not its newest; how many. */
    int forgetBefore(Job job, Instant instant);
}
