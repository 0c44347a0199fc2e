package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.MemoryRunErrors;
import io.customer360.run.MemoryRuns;
import io.customer360.run.Recording;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.run.Turns;
import io.customer360.run.WholeWork;
import io.customer360.shared.DirectWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The turn of a job")
class JobTurnTest {
    private static final Instant NOW = Instant.parse("2026-03-01T23:30:45Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final Map<String, JobConfig> jobs = new HashMap<>();
    private final MemoryRuns runs = new MemoryRuns();
    private final Recording trouble = new Recording();
    private final ThisNode node = new Node("one", NOW.minusSeconds(60));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Scheduled scheduled = new Scheduled(scheduler, () -> VIENNA, clock);
    private final JobRunnerRequest request = mock(JobRunnerRequest.class);
    private RunState ends = RunState.DONE;
    private boolean free = true;
    private List<Job> steps = List.of(Job.CHORES);

    JobTurnTest() throws Exception {
        doAnswer(call -> jobs.put(call.getArgument(0).toString(), call.getArgument(1)))
                .when(scheduler)
                .scheduleJob(any(), any());
    }

    @Test
    @DisplayName("is for the minute, the hour or the night of this Jira that it comes in")
    void buckets() {
        assertEquals("2026-03-01T23:30Z", bucket(Rhythm.MINUTE));
        assertEquals("2026-03-01T23Z", bucket(Rhythm.HOUR));
        assertEquals("2026-03-02", bucket(Rhythm.NIGHT));
        assertTrue(bucket(Rhythm.ASKED).startsWith("asked-"));
    }

    @Test
    @DisplayName("tells the scheduler how it ended")
    void answers() {
        assertEquals(RunOutcome.SUCCESS, run(Rhythm.HOUR).getRunOutcome());
        assertEquals(RunOutcome.ABORTED, run(Rhythm.HOUR).getRunOutcome(), "once an hour");
        ends = RunState.FAILED;
        assertEquals(RunOutcome.FAILED, run(Rhythm.NIGHT).getRunOutcome());
        ends = RunState.ABANDONED;
        assertEquals(RunOutcome.ABORTED, run(Rhythm.MINUTE).getRunOutcome());
    }

    @Test
    @DisplayName("lets nothing out, and leaves the scheduler alive")
    void broken() {
        runs.away = true;

        assertEquals(RunOutcome.FAILED, run(Rhythm.HOUR).getRunOutcome());
    }

    @Test
    @DisplayName("is taken in the name of whoever asked, for the time that was asked for")
    void asked() {
        scheduled.ask(Job.CHORES, Optional.of(new UserKey("ada")));
        var config = jobs.get("io.customer360.jira:chores-soon");
        when(request.getJobConfig()).thenReturn(config);

        run(Rhythm.HOUR);
        run(Rhythm.HOUR);

        var run = runs.latest(Job.CHORES).orElseThrow();
        assertEquals(Optional.of(new UserKey("ada")), run.askedBy());
        assertEquals(Scheduled.bucket(config), Optional.of(run.bucket()));
        assertEquals(1, runs.count(), "both nodes start it, one does it");
    }

    @Test
    @DisplayName("comes back a little later when somebody asks while the job is at work")
    void later() {
        runs.begin(Job.CHORES, "other", node, Optional.empty(), NOW);
        scheduled.ask(Job.CHORES, Optional.empty());
        var config = jobs.get("io.customer360.jira:chores-soon");
        when(request.getJobConfig()).thenReturn(config);

        run(Rhythm.HOUR);

        var next = jobs.get("io.customer360.jira:chores-later");
        assertEquals(
                NOW.plusSeconds(15),
                next.getSchedule().getIntervalScheduleInfo().getFirstRunTime().toInstant());
        assertEquals(Scheduled.bucket(config), Scheduled.bucket(next));
    }

    @Test
    @DisplayName("comes back a little later when its turn is taken, but not every minute's")
    void taken() {
        free = false;
        assertEquals(RunOutcome.ABORTED, run(Rhythm.MINUTE).getRunOutcome());
        assertEquals(Map.of(), jobs);

        run(Rhythm.NIGHT);

        var later = jobs.get("io.customer360.jira:chores-later");
        assertEquals(Optional.of("2026-03-02"), Scheduled.bucket(later));
    }

    @Test
    @DisplayName("comes back a little later when another job of its lane is at work")
    void lane() {
        runs.begin(Job.MEASURE_CHANGED, "2026-03-01T23:30Z", node, Optional.empty(), NOW);
        var left = new Leftovers(runs, node, scheduled, clock);

        left.later(Job.CHORES, "asked-1", Optional.empty());
        left.later(Job.MEASURE_CHANGED, "2026-03-01T23:30Z", Optional.empty());
        assertEquals(Map.of(), jobs, "nobody is in the way");
        left.later(Job.MEASURE_ALL, "asked-1", Optional.empty());

        assertEquals(
                Optional.of("asked-1"),
                Scheduled.bucket(jobs.get("io.customer360.jira:measure-all-later")));
    }

    @Test
    @DisplayName("goes on with its next step when one cannot run")
    void steps() {
        steps = List.of(Job.KEEP_REVENUE, Job.CHORES);

        assertEquals(RunOutcome.FAILED, run(Rhythm.HOUR).getRunOutcome());
        assertEquals(RunState.DONE, runs.latest(Job.CHORES).orElseThrow().state());
    }

    @Test
    @DisplayName("R4 has runs that were cut off go on, every minute")
    void leftovers() {
        runs.begin(
                Job.MEASURE_ALL,
                "2026-03-01",
                node,
                Optional.of(new UserKey("ada")),
                NOW.minusSeconds(300));

        run(Rhythm.HOUR);
        assertEquals(Map.of(), jobs);
        run(Rhythm.MINUTE);

        var again = jobs.get("io.customer360.jira:measure-all-again");
        assertEquals(Optional.of("2026-03-01"), Scheduled.bucket(again));
        assertEquals(Optional.of(new UserKey("ada")), Scheduled.askedBy(again));
    }

    private String bucket(Rhythm rhythm) {
        run(rhythm);
        return runs.latest(Job.CHORES).orElseThrow().bucket();
    }

    private JobRunnerResponse run(Rhythm rhythm) {
        if (request.getJobConfig() == null) {
            when(request.getJobConfig())
                    .thenReturn(JobConfig.forJobRunnerKey(JobRunnerKey.of("chores")));
        }
        var conduct =
                new ConductRuns(
                        runs,
                        new MemoryRunErrors(),
                        new Turn(),
                        new DirectWork(),
                        node,
                        trouble,
                        clock);
        var works = new Works(conduct, List.of(), List.of(new Work(), new Broken()));
        var line = new Timetable.Line(Job.CHORES, rhythm, steps, Optional.empty());
        var left = new Leftovers(runs, node, scheduled, clock);
        return new JobTurn(line, works, left, () -> VIENNA, clock).runJob(request);
    }

    private record Node(String name, Instant since) implements ThisNode {}

    private final class Turn implements Turns {
        @Override
        public <T> Optional<T> attempt(Job job, Supplier<T> work) {
            return free ? Optional.of(work.get()) : Optional.empty();
        }
    }

    /** Does not even know what it is. */
    private static final class Broken implements WholeWork {
        private boolean known;

        @Override
        public Job job() {
            if (known) {
                throw new IllegalStateException("nobody");
            }
            known = true;
            return Job.KEEP_REVENUE;
        }

        @Override
        public Outcome all(BooleanSupplier goOn) {
            throw new IllegalStateException("nothing");
        }
    }

    private final class Work implements WholeWork {
        @Override
        public Job job() {
            return Job.CHORES;
        }

        @Override
        public Outcome all(BooleanSupplier goOn) {
            return new Outcome(ends, 1, 0, 0, Optional.empty());
        }
    }
}
