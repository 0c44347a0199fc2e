package io.customer360.run;

import java.time.Duration;
import java.time.Instant;

/**
 * A run as it looks at a moment: one that says nothing any more is not at work, whatever its row
 * says.
 *
 * @param took how long it has taken so far, or took until its last sign of life
 */
public record ShowRun(Run run, RunState state, Duration took) {

    /** The whole, in the unit of {@link #percent}. */
    private static final int ALL = 100;

    static ShowRun of(Run run, ThisNode here, Instant now) {
        boolean cutOff = run.cutOff(here, now);
        RunState state = cutOff ? RunState.ABANDONED : run.state();
        Instant end = run.ended().orElse(cutOff ? run.heartbeat() : now);
        Duration took = Duration.between(run.started(), end);
        return new ShowRun(run, state, took.isNegative() ? Duration.ZERO : took);
    }

    /** Whether it goes on. */
    public boolean atWork() {
        return state == RunState.RUNNING;
    }

    /** Whether it can be asked to end. */
    public boolean stoppable() {
        return atWork() && !run.cancelAsked();
    }

    /** How far it is; what is over without a failure is at its end. */
    public int percent() {
        if (state == RunState.DONE) {
            return ALL;
        }
        return run.total() == 0 ? 0 : (int) Math.min(ALL, (long) ALL * run.done() / run.total());
    }
}
