package io.customer360.rest;

import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.ShowRun;
import java.time.Instant;

/**
 * One run of a job.
 *
 * @param bucket the minute, hour or night that it is for, or what it was asked for
 * @param millis how long it took, or has taken so far
 * @param total about how many records there are to do
 * @param done how many of them are done
 * @param written how many rows that took
 * @param failed how many records could not be done
 * @param askedBy who asked for it; absent when it ran by itself
 * @param message why it ended, where there is more to say
 */
public record RunJson(
        int number,
        String job,
        String bucket,
        String node,
        RunState state,
        Instant started,
        Instant ended,
        long millis,
        int total,
        int done,
        int written,
        int failed,
        int percent,
        String askedBy,
        String message,
        boolean atWork,
        boolean stopping,
        boolean stoppable) {

    static RunJson of(ShowRun shown, String askedBy) {
        Run run = shown.run();
        return new RunJson(
                run.number(),
                run.job().code(),
                run.bucket(),
                run.node(),
                shown.state(),
                run.started(),
                run.ended().orElse(null),
                shown.took().toMillis(),
                run.total(),
                run.done(),
                run.written(),
                run.failed(),
                shown.percent(),
                askedBy,
                run.message().orElse(null),
                shown.atWork(),
                shown.atWork() && run.cancelAsked(),
                shown.stoppable());
    }
}
