package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import io.customer360.sandbox.jira.node.Channel;
import io.customer360.sandbox.jira.node.Cluster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * While it is switched on, every node starts each job of the cluster, all at the same moment: once
 * per cluster is what Jira means to do, not what it promises.
 */
final class Twins {
    private static final Duration NOTICE = Duration.ofSeconds(1);
    private static final String SEPARATOR = "\n";

    private final Cluster cluster;
    private final Clock clock;

    Twins(Cluster cluster, Clock clock, Consumer<Job> start) {
        this.cluster = cluster;
        this.clock = clock;
        cluster.messages().hear(Channel.JOB, text -> start.accept(read(text)));
    }

    /** Asks the others to start a job that this node has claimed, and waits for the moment. */
    void invite(Job job) {
        if (cluster.together()) {
            Job together = job.at(clock.instant().plus(NOTICE));
            cluster.messages().tell(Channel.JOB, write(together));
            await(together);
        }
    }

    /** Waits until a job starts everywhere. */
    void await(Job job) {
        try {
            Thread.sleep(Math.max(0, Duration.between(clock.instant(), job.nextRun()).toMillis()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String write(Job job) {
        return String.join(
                SEPARATOR,
                job.id().toString(),
                job.config().getJobRunnerKey().toString(),
                ScheduleText.write(job.getSchedule()),
                Parameters.write(job.getParameters()),
                job.nextRun().toString());
    }

    private static Job read(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        JobConfig config =
                JobConfig.forJobRunnerKey(JobRunnerKey.of(parts[1]))
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(ScheduleText.read(parts[2]))
                        .withParameters(Parameters.read(parts[3]));
        return Job.first(JobId.of(parts[0]), config, Instant.parse(parts[4]));
    }
}
