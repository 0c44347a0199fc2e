package io.customer360.run;

import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what runs by itself to those who manage the app, and lets them start and end it. */
public final class ShowJobs {
    /** How many runs are shown of one job. */
    static final int RUNS = 5;

    /** How many records that could not be done are counted at most. */
    private static final int MOST_ERRORS = 1000;

    private final Runs runs;
    private final RunErrors errors;
    private final RunSoon soon;
    private final ShowNext next;
    private final ThisNode here;
    private final Clock clock;

    /** Shows these runs. */
    public ShowJobs(
            Runs runs, RunErrors errors, RunSoon soon, ShowNext next, ThisNode here, Clock clock) {
        this.runs = runs;
        this.errors = errors;
        this.soon = soon;
        this.next = next;
        this.here = here;
        this.clock = clock;
    }

    /**
     * A job with its latest runs, the last first.
     *
     * @param next when it runs again by itself, if it does
     * @param errors how many records it could not do
     */
    public record Shown(Job job, List<ShowRun> runs, Optional<Instant> next, int errors) {

        public Shown {
            runs = List.copyOf(runs);
        }

        /** The run that began last. */
        public Optional<ShowRun> latest() {
            return runs.stream().findFirst();
        }
    }

    /** Every job. */
    public List<Shown> all(Actor actor) {
        actor.require(Permission.MANAGE);
        Map<Job, Long> failed = failed();
        return Arrays.stream(Job.values()).map(job -> shown(job, failed)).toList();
    }

    /** One job. */
    public Shown of(String code, Actor actor) {
        actor.require(Permission.MANAGE);
        return shown(job(code), failed());
    }

    /** One run. */
    public ShowRun run(int number, Actor actor) {
        actor.require(Permission.MANAGE);
        return runs.find(number).map(this::seen).orElseThrow(NotFound::new);
    }

    /** Has a job run now, and tells when it was asked to. */
    public Instant ask(String code, Actor actor) {
        actor.require(Permission.MANAGE);
        Job job = job(code);
        Instant asked = clock.instant();
        soon.ask(job, Optional.of(actor.key()));
        return asked;
    }

    /** Has a run end before its next piece; one that is over stays as it is. */
    public ShowRun cancel(int number, Actor actor) {
        if (run(number, actor).atWork()) {
            runs.askToCancel(number);
        }
        return run(number, actor);
    }

    private Shown shown(Job job, Map<Job, Long> failed) {
        return new Shown(
                job,
                runs.newest(job, RUNS).stream().map(this::seen).toList(),
                next.of(job),
                failed.getOrDefault(job, 0L).intValue());
    }

    private ShowRun seen(Run run) {
        return ShowRun.of(run, here, clock.instant());
    }

    private Map<Job, Long> failed() {
        return errors.newest(MOST_ERRORS).stream()
                .collect(Collectors.groupingBy(RunError::job, Collectors.counting()));
    }

    private static Job job(String code) {
        return Job.ofCode(code).orElseThrow(NotFound::new);
    }
}
