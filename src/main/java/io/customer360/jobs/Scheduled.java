package io.customer360.jobs;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.customer360.membership.RefreshSoon;
import io.customer360.revenue.RevenueSoon;
import io.customer360.run.Buckets;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunSoon;
import io.customer360.shared.UserKey;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs in the schedule of the cluster, which outlives every start and stop: by their rhythm,
 * soon because somebody asked, and again because a run was cut off.
 */
public final class Scheduled implements RunSoon, RefreshSoon, RevenueSoon {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduled.class);
    private static final String PREFIX = "io.customer360.jira:";
    private static final String SOON = "-soon";
    private static final String LATER = "-later";
    private static final String AGAIN = "-again";
    private static final String BUCKET = "bucket";
    private static final String BY = "by";
    private static final String ZONE = "zone";

    private final SchedulerService scheduler;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /** Wired by Spring. */
    public Scheduled(SchedulerService scheduler, Supplier<ZoneId> zone, Clock clock) {
        this.scheduler = scheduler;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public void ask(Job job, Optional<UserKey> by) {
        try {
            soon(job, Buckets.asked(), by, Duration.ZERO);
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException(job.code() + " cannot be scheduled", refused);
        }
    }

    @Override
    public void ask() {
        ask(Job.REFRESH_ORGANISATIONS, Optional.empty());
    }

    @Override
    public void askRevenue() {
        try {
            ask(Job.KEEP_REVENUE, Optional.empty());
        } catch (IllegalStateException refused) {
            LOG.warn("Figures follow the currencies when the hour is over", refused);
        }
    }

    /** The schedule by which a job comes by its rhythm. */
    static JobId rhythm(Job job) {
        return JobId.of(PREFIX + job.code());
    }

    static JobRunnerKey runner(Job job) {
        return JobRunnerKey.of(PREFIX + job.code());
    }

    /** What the run of this schedule is for; nothing when it comes by its rhythm. */
    static Optional<String> bucket(JobConfig config) {
        return parameter(config, BUCKET);
    }

    /** Who asked for it. */
    static Optional<UserKey> askedBy(JobConfig config) {
        return parameter(config, BY).map(UserKey::new);
    }

    /** Makes sure that a job comes by its rhythm: makes a schedule only when absent or changed. */
    void keep(Timetable.Line line) throws SchedulerServiceException {
        var id = rhythm(line.job());
        var known = scheduler.getJobDetails(id);
        Map<String, Serializable> inZone = Map.of(ZONE, zone.get().getId());
        if (known == null
                || !line.rhythm().keptBy(known.getSchedule())
                || !inZone.equals(known.getParameters())) {
            schedule(line.job(), id, line.rhythm().schedule(now(), zone.get()), inZone);
        }
    }

    /** Has a job run once a while from now. */
    void soon(Job job, String bucket, Optional<UserKey> by, Duration wait)
            throws SchedulerServiceException {
        once(job, SOON, bucket, by, wait);
    }

    /** The same for a run that could not begin; takes the place of none that is asked for since. */
    void later(Job job, String bucket, Optional<UserKey> by, Duration wait)
            throws SchedulerServiceException {
        once(job, LATER, bucket, by, wait);
    }

    /** Has a run that was cut off go on. */
    void again(Run cutOff) throws SchedulerServiceException {
        once(cutOff.job(), AGAIN, cutOff.bucket(), cutOff.askedBy(), Duration.ZERO);
    }

    private void once(Job job, String suffix, String bucket, Optional<UserKey> by, Duration wait)
            throws SchedulerServiceException {
        Map<String, Serializable> parameters = new HashMap<>();
        parameters.put(BUCKET, bucket);
        by.ifPresent(user -> parameters.put(BY, user.value()));
        var at = Schedule.runOnce(Date.from(now().plus(wait)));
        schedule(job, JobId.of(PREFIX + job.code() + suffix), at, parameters);
    }

    private Instant now() {
        return clock.instant();
    }

    private void schedule(
            Job job, JobId id, Schedule schedule, Map<String, Serializable> parameters)
            throws SchedulerServiceException {
        scheduler.scheduleJob(
                id,
                JobConfig.forJobRunnerKey(runner(job))
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(schedule)
                        .withParameters(parameters));
    }

    private static Optional<String> parameter(JobConfig config, String name) {
        return Optional.ofNullable(config)
                .map(JobConfig::getParameters)
                .map(parameters -> parameters.get(name))
                .map(Object::toString);
    }
}
