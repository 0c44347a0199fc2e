package io.customer360.jobs;

import com.atlassian.scheduler.SchedulerServiceException;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.Runs;
import io.customer360.run.ThisNode;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what is left to do: runs that were cut off, and wishes that came while a job ran. */
public final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration LATER = Duration.ofSeconds(15);

    private final Runs runs;
    private final ThisNode node;
    private final Scheduled scheduled;
    private final Clock clock;

    /** Wired by Spring. */
    public Leftovers(Runs runs, ThisNode node, Scheduled scheduled, Clock clock) {
        this.runs = runs;
        this.node = node;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    /** Has runs that were cut off go on, but for those that these steps do anyway. */
    void goOn(List<Job> steps) {
        for (Run cutOff : runs.unfinished(node, clock.instant())) {
            if (!steps.contains(cutOff.job())) {
                attempt(() -> scheduled.again(cutOff));
            }
        }
    }

    /** Has a wish come true later, if a job of the lane is at work for another one. */
    void later(Job job, String bucket, Optional<UserKey> by) {
        if (job.beside().stream().flatMap(this::living).anyMatch(run -> !isFor(run, job, bucket))) {
            attempt(() -> scheduled.later(job, bucket, by, LATER));
        }
    }

    /** Has a wish come true later whose turn is taken, unless just that is being done. */
    void busy(Job job, String bucket, Optional<UserKey> by) {
        if (living(job).noneMatch(run -> isFor(run, job, bucket))) {
            attempt(() -> scheduled.later(job, bucket, by, LATER));
        }
    }

    private Stream<Run> living(Job job) {
        return runs.latest(job).filter(run -> run.living(node, clock.instant())).stream();
    }

    private static boolean isFor(Run run, Job job, String bucket) {
        return run.job() == job && run.bucket().equals(bucket);
    }

    private static void attempt(Scheduling step) {
        try {
            step.run();
        } catch (SchedulerServiceException refused) {
            LOG.warn("What is left to do waits for the next minute", refused);
        }
    }

    /** Something that the scheduler may refuse. */
    private interface Scheduling {
        void run() throws SchedulerServiceException;
    }
}
