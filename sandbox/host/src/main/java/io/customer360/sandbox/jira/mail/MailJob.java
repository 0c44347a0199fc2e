package io.customer360.sandbox.jira.mail;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Flushes the mail queue every minute, on each node. */
public final class MailJob {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("sandbox.mail-queue");
    private static final JobId JOB = JobId.of("sandbox.mail-queue");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private MailJob() {}

    /** Hands the job to the scheduler. */
    public static void schedule(Mail mail, SchedulerService scheduler, Clock clock) {
        scheduler.registerJobRunner(
                RUNNER, request -> JobRunnerResponse.success(mail.flush() + " mails left"));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_LOCALLY)
                            .withSchedule(
                                    Schedule.forInterval(
                                            PAUSE.toMillis(),
                                            Date.from(clock.instant().plus(PAUSE)))));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }
}
