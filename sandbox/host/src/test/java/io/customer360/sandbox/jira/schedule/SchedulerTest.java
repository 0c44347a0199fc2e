package io.customer360.sandbox.jira.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.TickingClock;
import io.customer360.sandbox.jira.Worlds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When the scheduler runs what, on one node. */
class SchedulerTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final TickingClock clock = new TickingClock();
    private final JiraWorld world = JiraWorld.open(Worlds.memory(), clock);
    private final Scheduler scheduler = world.scheduler();
    private final List<Instant> runs = new ArrayList<>();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @DisplayName("is the service that the plugin imports")
    void offered() {
        assertEquals(scheduler, world.service(SchedulerService.class));
    }

    @Test
    @DisplayName("runs an interval at its first time and then after each interval, not before")
    void interval() throws Exception {
        note(Schedule.forInterval(HOUR, Date.from(at("12:01"))));
        ticks("12:00", "12:01", "12:30", "13:00", "13:01", "14:01");
        assertEquals(List.of(at("12:01"), at("13:01"), at("14:01")), runs);
    }

    @Test
    @DisplayName("does not run again what it missed, and runs once what is to run once")
    void missedAndOnce() throws Exception {
        note(Schedule.forInterval(HOUR, null));
        ticks("12:00", "18:00", "18:30");
        assertEquals(List.of(at("12:00"), at("18:00")), runs);
        assertEquals(Date.from(at("19:00")), scheduler.getJobDetails(JOB).getNextRunTime());
        runs.clear();
        note(Schedule.runOnce(null));
        ticks("18:30", "18:31");
        assertEquals(List.of(at("18:30")), runs);
        assertNull(scheduler.getJobDetails(JOB));
    }

    @Test
    @DisplayName("runs a cron expression in its zone, and keeps it as it was")
    void cron() throws Exception {
        var berlin = TimeZone.getTimeZone("Europe/Berlin");
        note(Schedule.forCronExpression("0 15 14 ? * MON-FRI", berlin));
        ticks("13:00", "13:15", "13:16");
        assertEquals(List.of(at("13:15")), runs);
        var kept = scheduler.getJobDetails(JOB).getSchedule();
        assertEquals(Schedule.Type.CRON_EXPRESSION, kept.getType());
        assertEquals("0 15 14 ? * MON-FRI", kept.getCronScheduleInfo().getCronExpression());
        assertEquals(berlin, kept.getCronScheduleInfo().getTimeZone());
        assertEquals(
                Date.from(Instant.parse("2026-03-05T13:15:00Z")),
                scheduler.getJobDetails(JOB).getNextRunTime());
    }

    @Test
    @DisplayName("refuses expressions that Jira reads otherwise, or not at all")
    void badCron() {
        for (String wrong :
                List.of(
                        "",
                        "0 0 * * *",
                        "0 0 1 1 * MON",
                        "0 0 1 ? * 2",
                        "0 0 1 ? * ?",
                        "x 0 1 * * ?")) {
            assertThrows(
                    SchedulerServiceException.class,
                    () -> note(Schedule.forCronExpression(wrong)),
                    wrong);
        }
    }

    @Test
    @DisplayName("runs a job with nobody signed in, and gives the thread back as it was")
    void nobody() throws Exception {
        var anna = JiraUser.named("anna", "Anna", "");
        var seen = new ArrayList<Object>();
        run(
                request -> {
                    seen.add(world.auth().getLoggedInUser());
                    return null;
                });
        world.runAs(
                anna,
                () -> {
                    assertEquals(RunOutcome.SUCCESS, scheduler.runDue().get(0).outcome());
                    assertEquals(anna, world.auth().getLoggedInUser());
                    return null;
                });
        assertEquals(1, seen.size());
        assertNull(seen.get(0));
    }

    @Test
    @DisplayName(
            "records how a run ended, also when the runner throws, and runs it again next time")
    void outcomes() throws Exception {
        run(
                request -> {
                    throw new IllegalStateException("broken");
                });
        assertEquals(RunOutcome.FAILED, scheduler.runDue().get(0).outcome());
        assertTrue(scheduler.runs(JOB).get(0).message().contains("broken"));
        clock.pass(Duration.ofHours(1));
        scheduler.runDue();
        assertEquals(2, scheduler.runs(JOB).size());
        run(request -> JobRunnerResponse.aborted("x".repeat(600)));
        assertEquals(RunOutcome.ABORTED, scheduler.runDue().get(0).outcome());
        assertEquals(500, scheduler.runs(JOB).get(0).message().length());
        assertEquals(3, scheduler.runs(JOB).size());
    }

    @Test
    @DisplayName("runs a job now when it is asked to, and leaves its next run where it is")
    void now() throws Exception {
        note(Schedule.forInterval(HOUR, Date.from(at("15:00"))));
        assertEquals(RunOutcome.SUCCESS, scheduler.runNow(JOB).outcome());
        assertEquals(List.of(at("12:00")), runs);
        assertEquals(Date.from(at("15:00")), scheduler.getJobDetails(JOB).getNextRunTime());
        scheduler.unscheduleJob(JOB);
        assertNull(scheduler.getJobDetails(JOB));
    }

    @Test
    @DisplayName("refuses a job whose runner is unknown, and one on a stopped node")
    void refusals() throws Exception {
        var config = JobConfig.forJobRunnerKey(RUNNER);
        assertThrows(SchedulerServiceException.class, () -> scheduler.scheduleJob(JOB, config));
        scheduler.registerJobRunner(RUNNER, request -> null);
        assertTrue(scheduler.getRegisteredJobRunnerKeys().contains(RUNNER));
        scheduler.close();
        assertThrows(SchedulerServiceException.class, () -> scheduler.scheduleJob(JOB, config));
        assertEquals(List.of(), scheduler.runDue());
        scheduler.unregisterJobRunner(RUNNER);
        assertFalse(scheduler.getRegisteredJobRunnerKeys().contains(RUNNER));
    }

    @Test
    @DisplayName("a claim of a job that was scheduled anew meanwhile is refused")
    void staleClaim() throws Exception {
        note(Schedule.forInterval(HOUR, null));
        Job seen = scheduler.due().get(0);
        scheduler.unscheduleJob(JOB);
        note(Schedule.forInterval(HOUR, null));
        assertEquals(Optional.empty(), scheduler.runClaimed(seen));
        assertEquals(1, scheduler.runDue().size());
    }

    private void note(Schedule schedule) throws SchedulerServiceException {
        scheduler.registerJobRunner(
                RUNNER,
                request -> {
                    runs.add(request.getStartTime().toInstant());
                    return JobRunnerResponse.success();
                });
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
    }

    private void run(JobRunner runner) throws SchedulerServiceException {
        scheduler.registerJobRunner(RUNNER, runner);
        scheduler.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(HOUR, null)));
    }

    /** Moves the clock to each of these times of the day and runs what is due. */
    private void ticks(String... times) {
        for (String time : times) {
            clock.pass(Duration.between(clock.instant(), at(time)));
            scheduler.runDue();
        }
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-04T" + time + ":00Z");
    }
}
