package io.customer360.sandbox.jira.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jobs that run without being asked. */
class TickerTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    @Test
    @DisplayName("runs what is due by itself; closing asks, waits and leaves no thread")
    void byItself() throws Exception {
        var worker = new CompletableFuture<Thread>();
        var asked = new CompletableFuture<Void>();
        try (JiraWorld world = JiraWorld.open(Worlds.memory(), Worlds.CLOCK)) {
            world.scheduler()
                    .registerJobRunner(
                            RUNNER,
                            request -> {
                                worker.complete(Thread.currentThread());
                                while (!request.isCancellationRequested()) {
                                    Thread.onSpinWait();
                                }
                                asked.complete(null);
                                return null;
                            });
            world.scheduler()
                    .scheduleJob(
                            JobId.of("job"),
                            JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.runOnce(null)));
            world.scheduler().start();
            worker.join();
        }
        assertTrue(asked.isDone());
        worker.join().join(Duration.ofSeconds(30).toMillis());
        assertFalse(worker.join().isAlive());
    }
}
