package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.sandbox.jira.AuthContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job with nobody signed in; whatever it throws is a failed run. */
final class Launcher {
    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private final AuthContext auth;
    private final Clock clock;
    private final String node;
    private final JobRuns runs;
    private final BooleanSupplier stopping;

    Launcher(AuthContext auth, Clock clock, String node, JobRuns runs, BooleanSupplier stopping) {
        this.auth = auth;
        this.clock = clock;
        this.node = node;
        this.runs = runs;
        this.stopping = stopping;
    }

    JobRun run(Job job, JobRunner runner) {
        Instant started = clock.instant();
        long ticks = System.nanoTime();
        JobRunnerResponse response = response(runner, new Request(job, started));
        return noted(
                job,
                started,
                Duration.ofNanos(System.nanoTime() - ticks),
                response.getRunOutcome(),
                response.getMessage());
    }

    /** Notes that nobody here could run a job when it was due. */
    JobRun unavailable(Job job) {
        String why = "nobody runs " + job.config().getJobRunnerKey();
        return noted(job, clock.instant(), Duration.ZERO, RunOutcome.UNAVAILABLE, why);
    }

    private JobRun noted(
            Job job, Instant started, Duration duration, RunOutcome outcome, String message) {
        JobRun run = new JobRun(job.id(), node, started, duration, outcome, message);
        runs.add(run);
        return run;
    }

    private JobRunnerResponse response(JobRunner runner, Request request) {
        try {
            JobRunnerResponse response = auth.runAs(null, () -> runner.runJob(request));
            return response == null ? JobRunnerResponse.success() : response;
        } catch (Exception | LinkageError failed) {
            LOG.error("the job {} failed", request.job.id(), failed);
            return JobRunnerResponse.failed(failed);
        }
    }

    private final class Request implements JobRunnerRequest {
        private final Job job;
        private final Instant started;

        private Request(Job job, Instant started) {
            this.job = job;
            this.started = started;
        }

        @Override
        public Date getStartTime() {
            return Date.from(started);
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return stopping.getAsBoolean();
        }
    }
}
