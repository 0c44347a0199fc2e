package io.customer360.run;

import io.customer360.shared.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets old runs, those that come every minute sooner, and failures that came to an end. */
public final class ForgetRuns implements Chore {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration QUIET_KEPT = Duration.ofDays(2);

    private final Runs runs;
    private final RunErrors errors;
    private final Clock clock;

    /** Forgets these. */
    public ForgetRuns(Runs runs, RunErrors errors, Clock clock) {
        this.runs = runs;
        this.errors = errors;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (Job job : Job.values()) {
            runs.forgetBefore(job, now.minus(job.quiet() ? QUIET_KEPT : KEPT));
        }
        errors.forgetBefore(now.minus(KEPT));
    }
}
