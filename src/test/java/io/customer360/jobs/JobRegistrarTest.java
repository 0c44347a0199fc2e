package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@DisplayName("The jobs of the app")
class JobRegistrarTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String REFRESH = "io.customer360.jira:refresh-organisations";

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
    private final Map<String, JobConfig> jobs = new HashMap<>();
    private final List<String> scheduled = new ArrayList<>();
    private static final String REVENUE = "io.customer360.jira:keep-revenue";
    private static final String CHORES = "io.customer360.jira:chores";

    private final RefreshJob job = mock(RefreshJob.class);
    private final RevenueJob revenue = mock(RevenueJob.class);
    private final JobRegistrar registrar =
            new JobRegistrar(
                    scheduler,
                    job,
                    revenue,
                    new ChoresJob(List.of()),
                    Clock.fixed(NOW, ZoneOffset.UTC));

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
    @DisplayName("are scheduled hourly for the cluster, and once a minute after the start")
    void first() {
        registrar.start();

        assertNotNull(runners.get(JobRunnerKey.of(REFRESH)));
        var hourly = jobs.get(REFRESH);
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, hourly.getRunMode());
        var every = hourly.getSchedule().getIntervalScheduleInfo();
        assertEquals(Duration.ofHours(1).toMillis(), every.getIntervalInMillis());
        var soon = jobs.get(REFRESH + "-soon").getSchedule().getIntervalScheduleInfo();
        assertEquals(0, soon.getIntervalInMillis());
        assertEquals(Date.from(NOW.plusSeconds(60)), soon.getFirstRunTime());
    }

    @Test
    @DisplayName("F-058 figures are kept hourly, and soon after the start")
    void figures() {
        registrar.start();

        assertNotNull(runners.get(JobRunnerKey.of(REVENUE)));
        var every = jobs.get(REVENUE).getSchedule().getIntervalScheduleInfo();
        assertEquals(Duration.ofHours(1).toMillis(), every.getIntervalInMillis());
        var soon = jobs.get(REVENUE + "-soon").getSchedule().getIntervalScheduleInfo();
        assertEquals(Date.from(NOW.plusSeconds(120)), soon.getFirstRunTime());
    }

    @Test
    @DisplayName("keep their schedule over a restart, and lose only the runner meanwhile")
    void again() {
        registrar.start();
        registrar.stop();
        assertEquals(Map.of(), runners);
        Mockito.verify(job).stop();
        Mockito.verify(revenue).stop();
        scheduled.clear();

        registrar.start();

        assertEquals(List.of(REFRESH + "-soon", REVENUE + "-soon", CHORES + "-soon"), scheduled);
        assertNotNull(runners.get(JobRunnerKey.of(REFRESH)));
    }

    @Test
    @DisplayName("are scheduled anew when an earlier version ran them at other times")
    void changed() {
        jobs.put(
                REFRESH,
                JobConfig.forJobRunnerKey(JobRunnerKey.of(REFRESH))
                        .withSchedule(Schedule.forInterval(60_000, null)));

        registrar.start();

        assertEquals(
                List.of(
                        REFRESH,
                        REVENUE,
                        CHORES,
                        REFRESH + "-soon",
                        REVENUE + "-soon",
                        CHORES + "-soon"),
                scheduled);
    }

    @Test
    @DisplayName("run at once when somebody asks")
    void asked() {
        registrar.ask();

        var soon = jobs.get(REFRESH + "-soon").getSchedule().getIntervalScheduleInfo();
        assertEquals(Date.from(NOW), soon.getFirstRunTime());
    }

    @Test
    @DisplayName("tell whoever asks when they cannot be scheduled, but let the app start")
    void refused() throws Exception {
        Mockito.doThrow(new SchedulerServiceException("no database"))
                .when(scheduler)
                .scheduleJob(Mockito.any(), Mockito.any());

        registrar.start();

        assertThrows(IllegalStateException.class, registrar::ask);
    }

    private JobDetails details(JobId id) {
        var known = jobs.get(id.toString());
        if (known == null) {
            return null;
        }
        var details = mock(JobDetails.class);
        Mockito.when(details.getSchedule()).thenReturn(known.getSchedule());
        return details;
    }
}
