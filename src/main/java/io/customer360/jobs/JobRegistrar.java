package io.customer360.jobs;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import io.customer360.run.Buckets;
import io.customer360.run.ConductRuns;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the jobs on every node at every start, and takes the runners back at every stop. The
 * schedule is the cluster's and stays.
 */
public final class JobRegistrar {
    private static final Logger LOG = LoggerFactory.getLogger(JobRegistrar.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SchedulerService scheduler;
    private final Scheduled scheduled;
    private final Works works;
    private final Leftovers leftovers;
    private final ConductRuns conduct;
    private final RefreshWork refresh;
    private final RunBeat beat;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /** Wired by Spring. */
    public JobRegistrar(
            SchedulerService scheduler,
            Scheduled scheduled,
            Works works,
            Leftovers leftovers,
            ConductRuns conduct,
            RefreshWork refresh,
            RunBeat beat,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.scheduler = scheduler;
        this.scheduled = scheduled;
        this.works = works;
        this.leftovers = leftovers;
        this.conduct = conduct;
        this.refresh = refresh;
        this.beat = beat;
        this.zone = zone;
        this.clock = clock;
    }

    /** Registers what this node can run, and makes sure that it is scheduled. */
    public void start() {
        refresh.start();
        conduct.start();
        beat.start();
        lines().forEach(
                        line ->
                                scheduler.registerJobRunner(
                                        Scheduled.runner(line.job()), turn(line)));
        lines().forEach(this::schedule);
    }

    /** Takes back what this node can run, and ends what it is running; the schedule stays. */
    public void stop() {
        lines().forEach(line -> scheduler.unregisterJobRunner(Scheduled.runner(line.job())));
        AtOnce.all(PATIENCE, conduct::stop, refresh::stop);
        beat.stop();
    }

    private void schedule(Timetable.Line line) {
        try {
            if (line.rhythm() != Rhythm.ASKED) {
                scheduled.keep(line);
            }
            if (line.afterStart().isPresent()) {
                var wait = line.afterStart().orElseThrow();
                scheduled.soon(line.job(), Buckets.asked(), Optional.empty(), wait);
            }
        } catch (SchedulerServiceException refused) {
            LOG.warn("{} will not run by itself", line.job().code(), refused);
        }
    }

    private JobTurn turn(Timetable.Line line) {
        return new JobTurn(line, works, leftovers, zone, clock);
    }

    private List<Timetable.Line> lines() {
        return Timetable.LINES.stream()
                .filter(line -> line.steps().stream().anyMatch(works::known))
                .toList();
    }
}
