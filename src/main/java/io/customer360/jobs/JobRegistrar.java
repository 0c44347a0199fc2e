package io.customer360.jobs;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import io.customer360.membership.RefreshSoon;
import io.customer360.revenue.RevenueSoon;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the jobs on every node at every start, and takes the runners back at every stop. The
 * schedule is the cluster's: it outlives both, so it is made only when absent or changed.
 */
public final class JobRegistrar implements RefreshSoon, RevenueSoon {
    private static final Logger LOG = LoggerFactory.getLogger(JobRegistrar.class);
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final JobRunnerKey REFRESH =
            JobRunnerKey.of("io.customer360.jira:refresh-organisations");
    private static final JobId HOURLY = JobId.of("io.customer360.jira:refresh-organisations");
    private static final JobId SOON = JobId.of("io.customer360.jira:refresh-organisations-soon");
    private static final Duration AFTER_REFRESH = Duration.ofMinutes(2);
    private static final JobRunnerKey REVENUE = JobRunnerKey.of("io.customer360.jira:keep-revenue");
    private static final JobId REVENUE_HOURLY = JobId.of("io.customer360.jira:keep-revenue");
    private static final JobId REVENUE_SOON = JobId.of("io.customer360.jira:keep-revenue-soon");

    private static final JobRunnerKey CHORES = JobRunnerKey.of("io.customer360.jira:chores");
    private static final JobId CHORES_HOURLY = JobId.of("io.customer360.jira:chores");
    private static final JobId CHORES_SOON = JobId.of("io.customer360.jira:chores-soon");

    /** Long enough to tell that a thread of before the start is gone. */
    private static final Duration AFTER_SILENCE = Duration.ofMinutes(3);

    private final SchedulerService scheduler;
    private final RefreshJob refresh;
    private final RevenueJob revenue;
    private final ChoresJob chores;
    private final Clock clock;

    /** Wired by Spring. */
    public JobRegistrar(
            SchedulerService scheduler,
            RefreshJob refresh,
            RevenueJob revenue,
            ChoresJob chores,
            Clock clock) {
        this.scheduler = scheduler;
        this.refresh = refresh;
        this.revenue = revenue;
        this.chores = chores;
        this.clock = clock;
    }

    /** Registers what this node can run, and makes sure that it is scheduled. */
    public void start() {
        refresh.start();
        revenue.start();
        scheduler.registerJobRunner(REFRESH, refresh);
        scheduler.registerJobRunner(REVENUE, revenue);
        scheduler.registerJobRunner(CHORES, chores);
        try {
            hourly(REFRESH, HOURLY);
            hourly(REVENUE, REVENUE_HOURLY);
            hourly(CHORES, CHORES_HOURLY);
            schedule(REFRESH, SOON, Schedule.runOnce(in(FIRST)));
            schedule(REVENUE, REVENUE_SOON, Schedule.runOnce(in(AFTER_REFRESH)));
            schedule(CHORES, CHORES_SOON, Schedule.runOnce(in(AFTER_SILENCE)));
        } catch (SchedulerServiceException refused) {
            LOG.warn("Organisations and figures will not be refreshed by themselves", refused);
        }
    }

    @Override
    public void ask() {
        try {
            schedule(REFRESH, SOON, Schedule.runOnce(in(Duration.ZERO)));
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException("the refresh cannot be scheduled", refused);
        }
    }

    @Override
    public void askRevenue() {
        try {
            schedule(REVENUE, REVENUE_SOON, Schedule.runOnce(in(Duration.ZERO)));
        } catch (SchedulerServiceException refused) {
            LOG.warn("Figures follow the currencies when the hour is over", refused);
        }
    }

    /** Takes back what this node can run, and ends what it is running; the schedule stays. */
    public void stop() {
        scheduler.unregisterJobRunner(REFRESH);
        scheduler.unregisterJobRunner(REVENUE);
        scheduler.unregisterJobRunner(CHORES);
        refresh.stop();
        revenue.stop();
    }

    private void hourly(JobRunnerKey runner, JobId id) throws SchedulerServiceException {
        if (!hourly(scheduler.getJobDetails(id))) {
            schedule(runner, id, Schedule.forInterval(INTERVAL.toMillis(), in(INTERVAL)));
        }
    }

    private static boolean hourly(JobDetails known) {
        return known != null
                && known.getSchedule().getType() == Schedule.Type.INTERVAL
                && known.getSchedule().getIntervalScheduleInfo().getIntervalInMillis()
                        == INTERVAL.toMillis();
    }

    private Date in(Duration wait) {
        return Date.from(clock.instant().plus(wait));
    }

    private void schedule(JobRunnerKey runner, JobId id, Schedule schedule)
            throws SchedulerServiceException {
        scheduler.scheduleJob(
                id,
                JobConfig.forJobRunnerKey(runner)
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(schedule));
    }
}
