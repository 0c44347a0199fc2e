package io.customer360.jobs;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.customer360.batch.BatchId;
import io.customer360.batch.BatchQueue;
import io.customer360.batch.Batches;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does batches on one thread per node, in the name of whoever started them, while a second thread
 * says that those that run or wait here are alive. A stop never interrupts: what is being stored is
 * stored whole.
 */
public final class BatchWorker implements BatchQueue {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);
    private static final int BEAT_SECONDS = 30;
    private static final int LONGEST_END = 10;

    private final Batches batches;
    private final ThreadLocalDelegateExecutorFactory executors;
    private final Clock clock;
    private final Set<BatchId> alive = ConcurrentHashMap.newKeySet();
    private ExecutorService thread;
    private ExecutorService working;
    private ScheduledExecutorService beat;
    private volatile boolean open;

    /** Wired by Spring. */
    public BatchWorker(Batches batches, ThreadLocalDelegateExecutorFactory executors, Clock clock) {
        this.batches = batches;
        this.executors = executors;
        this.clock = clock;
    }

    /** Takes work from now on. */
    public synchronized void start() {
        stop();
        open = true;
        thread = Executors.newSingleThreadExecutor(work -> daemon(work, "customer360-batches"));
        working = executors.createExecutorService(thread);
        beat =
                Executors.newSingleThreadScheduledExecutor(
                        work -> daemon(work, "customer360-batches-beat"));
        beat.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes no more work and waits for the piece that is being done. */
    public synchronized void stop() {
        open = false;
        if (thread != null) {
            beat.shutdown();
            thread.shutdown();
            end();
            thread = null;
        }
    }

    @Override
    public synchronized void submit(BatchId id, Runnable work) {
        if (!open) {
            throw new IllegalStateException("no batches are done while the app stops");
        }
        alive.add(id);
        working.execute(() -> attempt(id, work));
    }

    @Override
    public boolean open() {
        return open;
    }

    private void end() {
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                LOG.warn("A batch is still at work");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(BatchId id, Runnable work) {
        try {
            work.run();
        } catch (CancellationException ended) {
            LOG.info("Batch {} ended before its end", id);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("Batch {} failed", id, failed);
        } finally {
            alive.remove(id);
        }
    }

    private void beat() {
        try {
            batches.beat(List.copyOf(alive), clock.instant());
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Batches at work could not be said to be alive", failed);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
