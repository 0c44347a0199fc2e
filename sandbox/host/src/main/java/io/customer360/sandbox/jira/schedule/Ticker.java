package io.customer360.sandbox.jira.schedule;

import io.customer360.sandbox.db.SqlLog;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every half second for due jobs and runs them on four threads, as many as Jira has. */
final class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final int THREADS = 4;
    private static final long PAUSE_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 10;

    private final Scheduler scheduler;
    private ScheduledThreadPoolExecutor threads;
    private volatile boolean failing;

    Ticker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    synchronized void start() {
        if (threads != null) {
            throw new IllegalStateException("the scheduler is started once");
        }
        AtomicInteger number = new AtomicInteger();
        threads =
                new ScheduledThreadPoolExecutor(
                        THREADS,
                        work -> {
                            Thread thread =
                                    new Thread(
                                            work,
                                            SqlLog.BACKGROUND + "job " + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        threads.scheduleWithFixedDelay(this::tick, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            scheduler.due().forEach(job -> threads.execute(() -> run(job)));
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.warn("cannot look for due jobs, and tries again and again", failed);
            }
            failing = true;
        }
    }

    /** Takes part in a job that another node starts; one that has not begun yet stays out. */
    synchronized void join(Job job) {
        if (threads != null) {
            threads.execute(() -> attempt(job, scheduler::runInvited));
        }
    }

    private void run(Job job) {
        attempt(job, scheduler::runClaimed);
    }

    private static void attempt(Job job, Consumer<Job> work) {
        try {
            work.accept(job);
        } catch (RuntimeException failed) {
            LOG.warn("cannot run the job {}", job.id(), failed);
        }
    }

    @Override
    public synchronized void close() {
        if (threads == null) {
            return;
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
