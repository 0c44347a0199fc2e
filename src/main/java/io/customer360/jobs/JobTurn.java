package io.customer360.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.customer360.run.Busy;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the scheduler calls for one line of the timetable; nothing gets out of it. */
final class JobTurn implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobTurn.class);

    private final Timetable.Line line;
    private final Works works;
    private final Leftovers leftovers;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    JobTurn(
            Timetable.Line line,
            Works works,
            Leftovers leftovers,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.line = line;
        this.works = works;
        this.leftovers = leftovers;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            if (line.rhythm() == Rhythm.MINUTE) {
                leftovers.goOn(line.steps());
            }
            return all(wish(request));
        } catch (RuntimeException | LinkageError broken) {
            return failed(line.job(), broken);
        }
    }

    /** The minute comes again by itself; what is rarer, or asked for, waits for its turn. */
    private Wish wish(JobRunnerRequest request) {
        var asked = Scheduled.bucket(request.getJobConfig());
        return new Wish(
                asked.orElseGet(() -> line.rhythm().bucket(clock.instant(), zone.get())),
                Scheduled.askedBy(request.getJobConfig()),
                () -> !request.isCancellationRequested(),
                asked.isPresent() || line.rhythm() != Rhythm.MINUTE);
    }

    /** A step that cannot run keeps none of the others from it. */
    private JobRunnerResponse all(Wish wish) {
        List<Run> runs = new ArrayList<>();
        Optional<JobRunnerResponse> failed = Optional.empty();
        for (Job step : line.steps()) {
            try {
                run(step, wish).ifPresent(runs::add);
            } catch (RuntimeException | LinkageError broken) {
                failed = Optional.of(failed(step, broken));
            }
        }
        return failed.orElseGet(() -> answer(runs));
    }

    private Optional<Run> run(Job step, Wish wish) {
        try {
            var run = works.run(step, wish.bucket(), wish.by(), wish.goOn());
            if (run.isEmpty() && wish.waits()) {
                leftovers.later(step, wish.bucket(), wish.by());
            }
            return run;
        } catch (Busy elsewhere) {
            if (wish.waits()) {
                leftovers.busy(step, wish.bucket(), wish.by());
            }
            return Optional.empty();
        }
    }

    private static JobRunnerResponse failed(Job job, Throwable broken) {
        LOG.error("{} could not run", job.code(), broken);
        return JobRunnerResponse.failed(broken);
    }

    private static JobRunnerResponse answer(List<Run> runs) {
        var text = runs.stream().map(JobTurn::text).collect(Collectors.joining("; "));
        if (runs.isEmpty()) {
            return JobRunnerResponse.aborted("nothing to do here");
        }
        if (runs.stream().anyMatch(run -> run.state() == RunState.FAILED)) {
            return JobRunnerResponse.failed(text);
        }
        return runs.stream().allMatch(run -> run.state() == RunState.DONE)
                ? JobRunnerResponse.success(text)
                : JobRunnerResponse.aborted(text);
    }

    private static String text(Run run) {
        return "%s: %s, %d done, %d rows written, %d failed"
                .formatted(run.job().code(), run.state(), run.done(), run.written(), run.failed());
    }

    /** What one turn is for, and whether it is worth waiting for. */
    private record Wish(String bucket, Optional<UserKey> by, BooleanSupplier goOn, boolean waits) {}
}
