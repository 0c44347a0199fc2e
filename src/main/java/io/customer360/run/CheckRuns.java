package io.customer360.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Looks at the jobs themselves: whether they run, when they should, and where. */
public final class CheckRuns implements CheckSource {

    /** Until when a job that leaves a trace every time must have run again. */
    private static final Map<Job, Duration> LATEST =
            Map.of(
                    Job.REFRESH_ORGANISATIONS, Duration.ofHours(3),
                    Job.KEEP_REVENUE, Duration.ofHours(3),
                    Job.CHORES, Duration.ofHours(3),
                    Job.MEASURE_ALL, Duration.ofHours(36),
                    Job.AUDIT_FACTS, Duration.ofHours(36));

    private final Runs runs;
    private final RunErrors errors;
    private final ThisNode here;

    /** Looks at these. */
    public CheckRuns(Runs runs, RunErrors errors, ThisNode here) {
        this.runs = runs;
        this.errors = errors;
        this.here = here;
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(
                HealthPoint.FAILED_JOBS,
                HealthPoint.LATE_JOBS,
                HealthPoint.ERRORS,
                HealthPoint.NODES);
    }

    @Override
    public List<HealthCheck> look(Instant now) {
        List<Run> latest =
                Arrays.stream(Job.values()).map(runs::latest).flatMap(Optional::stream).toList();
        long failed = latest.stream().filter(run -> failed(run, now)).count();
        long late = LATEST.keySet().stream().filter(job -> late(job, now)).count();
        int broken = errors.count();
        return List.of(
                counted(HealthPoint.FAILED_JOBS, failed, HealthState.PROBLEM),
                counted(HealthPoint.LATE_JOBS, late, HealthState.WARNING),
                counted(HealthPoint.ERRORS, broken, HealthState.WARNING),
                nodes(latest));
    }

    private static HealthCheck counted(HealthPoint point, long bad, HealthState state) {
        return HealthCheck.of(point, bad == 0, state).counting(bad);
    }

    private boolean failed(Run run, Instant now) {
        RunState state = ShowRun.of(run, here, now).state();
        return state == RunState.FAILED || state == RunState.ABANDONED;
    }

    /** After a start jobs have as much time as between two runs. */
    private boolean late(Job job, Instant now) {
        Instant last = runs.latest(job).map(Run::started).orElse(Instant.MIN);
        Instant due = last.isBefore(here.since()) ? here.since() : last;
        return due.plus(LATEST.get(job)).isBefore(now);
    }

    private HealthCheck nodes(List<Run> latest) {
        TreeSet<String> names = new TreeSet<>();
        names.add(here.name());
        latest.forEach(run -> names.add(run.node()));
        return HealthCheck.of(HealthPoint.NODES, HealthState.OK).named(String.join(", ", names));
    }
}
