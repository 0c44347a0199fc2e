package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.MemoryRuns;
import io.customer360.run.RunWork;
import io.customer360.run.WholeWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@DisplayName("The jobs of the app")
class JobRegistrarTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String PREFIX = "io.customer360.jira:";

    private ZoneId zone = ZoneId.of("Europe/Vienna");
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
    private final Map<String, JobConfig> jobs = new HashMap<>();
    private final List<String> scheduled = new ArrayList<>();
    private final ConductRuns conduct = mock(ConductRuns.class);
    private final RefreshWork refresh = mock(RefreshWork.class);
    private final Scheduled schedule = new Scheduled(scheduler, () -> zone, CLOCK);
    private final JobRegistrar registrar = registrar(Job.values());

    JobRegistrarTest() throws Exception {
        Mockito.doAnswer(call -> runners.put(call.getArgument(0), call.getArgument(1)))
                .when(scheduler)
                .registerJobRunner(Mockito.any(), Mockito.any());
        Mockito.doAnswer(call -> runners.remove(call.<JobRunnerKey>getArgument(0)))
                .when(scheduler)
                .unregisterJobRunner(Mockito.any());
        Mockito.doAnswer(
                        call -> {
                            var id = call.getArgument(0).toString();
                            scheduled.add(id);
                            return jobs.put(id, call.getArgument(1));
                        })
                .when(scheduler)
                .scheduleJob(Mockito.any(), Mockito.any());
        Mockito.when(scheduler.getJobDetails(Mockito.any()))
                .thenAnswer(call -> details(call.getArgument(0)));
    }

    @Test
    @DisplayName("have one runner each, and run once in the cluster")
    void runners() {
        registrar.start();

        assertEquals(
                Stream.of(Job.values()).map(Scheduled::runner).collect(Collectors.toSet()),
                runners.keySet());
        assertTrue(
                jobs.values().stream()
                        .allMatch(job -> job.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER));
    }

    @Test
    @DisplayName("come every minute, every hour, or in the night of this Jira")
    void rhythms() {
        registrar.start();

        assertEquals(Duration.ofMinutes(1), every("absorb-tickets"));
        for (String hourly :
                List.of("refresh-organisations", "keep-revenue", "measure-due", "chores")) {
            assertEquals(Duration.ofHours(1), every(hourly));
        }
        for (String nightly : List.of("measure-all", "audit-facts")) {
            var cron = jobs.get(PREFIX + nightly).getSchedule().getCronScheduleInfo();
            assertTrue(cron.getCronExpression().matches("0 [0-5]?\\d 2,5 \\* \\* \\?"));
            assertEquals("Europe/Vienna", cron.getTimeZone().getID());
            assertEquals(Optional.empty(), Scheduled.bucket(jobs.get(PREFIX + nightly)));
        }
        assertEquals(null, jobs.get(PREFIX + "rebuild-facts"));
        assertEquals(null, jobs.get(PREFIX + "measure-changed"));
    }

    @Test
    @DisplayName("F-058 run soon after the start, one after the other")
    void afterStart() {
        registrar.start();

        assertEquals(NOW.plusSeconds(60), at("refresh-organisations-soon"));
        assertEquals(NOW.plusSeconds(120), at("keep-revenue-soon"));
        assertEquals(NOW.plusSeconds(180), at("chores-soon"));
    }

    @Test
    @DisplayName("keep their schedule over a restart, and lose only the runner meanwhile")
    void again() {
        registrar.start();
        registrar.stop();
        assertEquals(Map.of(), runners);
        Mockito.verify(conduct).stop();
        Mockito.verify(refresh).stop();
        scheduled.clear();

        registrar.start();

        assertTrue(scheduled.stream().allMatch(id -> id.endsWith("-soon")), scheduled.toString());
        assertNotNull(runners.get(Scheduled.runner(Job.CHORES)));
    }

    @Test
    @DisplayName("are scheduled anew when an earlier version ran them at other times")
    void changed() {
        plant("chores", Schedule.forInterval(60_000, null));
        plant("keep-revenue", Schedule.forCronExpression("0 5 2,5 * * ?"));
        plant("measure-all", Schedule.forCronExpression("0 5 2 * * ?"));
        plant("audit-facts", Schedule.forCronExpression("0 5 2,5 * * ?"));

        registrar.start();

        assertTrue(
                scheduled.containsAll(
                        Stream.of("chores", "keep-revenue", "measure-all", "audit-facts")
                                .map(PREFIX::concat)
                                .toList()),
                scheduled.toString());
    }

    @Test
    @DisplayName("R9 follow the nights of this Jira when its zone is another one")
    void otherZone() {
        registrar.start();
        scheduled.clear();
        zone = ZoneId.of("Pacific/Auckland");

        registrar.start();

        assertTrue(scheduled.contains(PREFIX + "measure-all"), scheduled.toString());
        var cron = jobs.get(PREFIX + "measure-all").getSchedule().getCronScheduleInfo();
        assertEquals("Pacific/Auckland", cron.getTimeZone().getID());
    }

    @Test
    @DisplayName("that nothing does are not there")
    void unknown() {
        registrar(Job.CHORES).start();

        assertEquals(Set.of(Scheduled.runner(Job.CHORES)), runners.keySet());
        assertEquals(List.of(PREFIX + "chores", PREFIX + "chores-soon"), scheduled);
    }

    @Test
    @DisplayName("run at once when somebody asks, in their name and for a time of its own")
    void asked() {
        schedule.ask(Job.MEASURE_ALL, Optional.of(new UserKey("ada")));
        var first = jobs.get(PREFIX + "measure-all-soon");
        schedule.ask();
        schedule.askRevenue();

        assertEquals(NOW, at("measure-all-soon"));
        assertEquals(Optional.of(new UserKey("ada")), Scheduled.askedBy(first));
        assertTrue(Scheduled.bucket(first).orElseThrow().startsWith("asked-"));
        assertEquals(NOW, at("refresh-organisations-soon"));
        assertEquals(NOW, at("keep-revenue-soon"));
        assertEquals(Optional.empty(), Scheduled.askedBy(jobs.get(PREFIX + "keep-revenue-soon")));
    }

    @Test
    @DisplayName("tell whoever asks when they cannot be scheduled, but let the app start")
    void refused() throws Exception {
        Mockito.doThrow(new SchedulerServiceException("no database"))
                .when(scheduler)
                .scheduleJob(Mockito.any(), Mockito.any());

        registrar.start();

        assertThrows(IllegalStateException.class, schedule::ask);
        schedule.askRevenue();
    }

    private JobRegistrar registrar(Job... known) {
        List<RunWork> works =
                Stream.of(known)
                        .map(
                                job -> {
                                    var work = mock(RunWork.class);
                                    Mockito.when(work.job()).thenReturn(job);
                                    return work;
                                })
                        .toList();
        List<WholeWork> none = List.of();
        var leftovers = new Leftovers(new MemoryRuns(), mock(), schedule, CLOCK);
        return new JobRegistrar(
                scheduler,
                schedule,
                new Works(conduct, works, none),
                leftovers,
                conduct,
                refresh,
                new RunBeat(conduct),
                () -> zone,
                CLOCK);
    }

    private void plant(String id, Schedule known) {
        jobs.put(
                PREFIX + id,
                JobConfig.forJobRunnerKey(JobRunnerKey.of(PREFIX + id)).withSchedule(known));
    }

    private Duration every(String id) {
        var interval = jobs.get(PREFIX + id).getSchedule().getIntervalScheduleInfo();
        return Duration.ofMillis(interval.getIntervalInMillis());
    }

    private Instant at(String id) {
        var once = jobs.get(PREFIX + id).getSchedule().getIntervalScheduleInfo();
        assertEquals(0, once.getIntervalInMillis());
        Date first = once.getFirstRunTime();
        return first.toInstant();
    }

    private JobDetails details(JobId id) {
        var known = jobs.get(id.toString());
        if (known == null) {
            return null;
        }
        var details = mock(JobDetails.class);
        Mockito.when(details.getSchedule()).thenReturn(known.getSchedule());
        Mockito.when(details.getParameters()).thenReturn(known.getParameters());
        return details;
    }
}
