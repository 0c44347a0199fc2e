package io.customer360.jobs;

import io.customer360.run.ConductRuns;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every few seconds that the runs at work on this node are alive. */
public final class RunBeat {
    private static final Logger LOG = LoggerFactory.getLogger(RunBeat.class);
    private static final int SECONDS = 15;

    private final ConductRuns conduct;
    private ScheduledExecutorService thread;

    /** Wired by Spring. */
    public RunBeat(ConductRuns conduct) {
        this.conduct = conduct;
    }

    /** Says so from now on. */
    public synchronized void start() {
        stop();
        thread = Executors.newSingleThreadScheduledExecutor(RunBeat::daemon);
        thread.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Says so no more. */
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    private void beat() {
        try {
            conduct.beat();
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Runs at work could not be said to be alive", failed);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "customer360-runs-beat");
        thread.setDaemon(true);
        return thread;
    }
}
