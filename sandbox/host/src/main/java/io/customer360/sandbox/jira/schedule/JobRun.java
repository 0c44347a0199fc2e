package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;

/** One finished run of a job, with what its runner had to say; the message may be null. */
public record JobRun(
        JobId job,
        String node,
        Instant started,
        Duration duration,
        RunOutcome outcome,
        String message) {}
