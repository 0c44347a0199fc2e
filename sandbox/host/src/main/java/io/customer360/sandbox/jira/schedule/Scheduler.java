package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import io.customer360.sandbox.jira.AuthContext;
import io.customer360.sandbox.jira.node.Cluster;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The scheduler of one node. Jobs of the cluster lie in the database and are claimed by version, so
 * that one node runs each; local ones are forgotten at the end. A due job whose runner is not
 * registered is noted as unavailable and moves on to its next time.
 */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private final Clock clock;
    private final JobRuns runs;
    private final Jobs local = new LocalJobs();
    private final Jobs cluster;
    private final Launcher launcher;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final Ticker ticker = new Ticker(this);
    private final Twins twins;
    private volatile boolean stopped;

    public Scheduler(
            JdbcClient sql,
            TransactionOperations inOne,
            AuthContext auth,
            Clock clock,
            Cluster node) {
        this.clock = clock;
        runs = new JobRuns(sql);
        cluster = new ClusterJobs(sql, inOne);
        launcher = new Launcher(auth, clock, node.self().name(), runs, () -> stopped);
        twins = new Twins(node, clock, ticker::join);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        if (stopped) {
            throw new IllegalStateException("the scheduler is stopped");
        }
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        if (stopped) {
            throw new SchedulerServiceException("the scheduler is stopped");
        }
        if (!runners.containsKey(jobConfig.getJobRunnerKey())) {
            throw new SchedulerServiceException(
                    "register the job runner first: " + jobConfig.getJobRunnerKey());
        }
        Parameters.check(jobConfig.getParameters());
        Instant first = Timetable.first(jobConfig.getSchedule(), clock.instant());
        boolean here = jobConfig.getRunMode() == RunMode.RUN_LOCALLY;
        (here ? cluster : local).remove(jobId);
        try {
            (here ? local : cluster).put(Job.first(jobId, jobConfig, first));
        } catch (DataAccessException failed) {
            throw new SchedulerServiceException("cannot store the job " + jobId, failed);
        }
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        cluster.remove(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return find(jobId).orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return jobs().filter(job -> job.config().getJobRunnerKey().equals(jobRunnerKey))
                .map(JobDetails.class::cast)
                .toList();
    }

    /** Runs what is due on the thread that asks, one after the other, earliest first. */
    public List<JobRun> runDue() {
        return due().stream().map(this::runClaimed).flatMap(Optional::stream).toList();
    }

    /** Runs a job now on the thread that asks, due or not; its next run stays where it is. */
    public JobRun runNow(JobId id) {
        Job job = find(id).orElseThrow(() -> new NoSuchElementException("no job " + id));
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            throw new IllegalStateException("nobody runs " + job.config().getJobRunnerKey());
        }
        return launcher.run(job, runner);
    }

    /** The runs of a job in the last week, newest first. */
    public List<JobRun> runs(JobId id) {
        return runs.of(id);
    }

    /** Starts running jobs by themselves when they are due. */
    public void start() {
        ticker.start();
    }

    /** Runs nothing more: asks what runs to stop, waits a little, then interrupts it. */
    @Override
    public void close() {
        stopped = true;
        ticker.close();
    }

    /** What is due, earliest first. */
    List<Job> due() {
        Instant now = clock.instant();
        return stopped
                ? List.of()
                : jobs().filter(job -> !job.nextRun().isAfter(now))
                        .sorted(Comparator.comparing(Job::nextRun).thenComparing(Job::id))
                        .toList();
    }

    /** Runs a due job, unless it is running here or another node has claimed it. */
    Optional<JobRun> runClaimed(Job job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (stopped || !running.add(job.id())) {
            return Optional.empty();
        }
        try {
            Instant next = Timetable.after(job.getSchedule(), clock.instant());
            if (!home(job).claim(job, next)) {
                return Optional.empty();
            }
            if (home(job) == cluster) {
                twins.invite(job);
            }
            return Optional.of(
                    runner == null ? launcher.unavailable(job) : launcher.run(job, runner));
        } finally {
            running.remove(job.id());
        }
    }

    /** Runs a job that another node has claimed, with that node and at its moment. */
    void runInvited(Job job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (stopped || runner == null || !running.add(job.id())) {
            return;
        }
        try {
            twins.await(job);
            launcher.run(job, runner);
        } finally {
            running.remove(job.id());
        }
    }

    private Jobs home(Job job) {
        return job.config().getRunMode() == RunMode.RUN_LOCALLY ? local : cluster;
    }

    private Optional<Job> find(JobId id) {
        return local.find(id).or(() -> cluster.find(id));
    }

    private Stream<Job> jobs() {
        return Stream.concat(local.all().stream(), cluster.all().stream());
    }
}
