package io.customer360.sandbox.ravenstack;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A few threads that talk to the app at once. Whoever hands in work waits while all are busy, so
 * that a long file does not pile up in memory; the first failure ends the import.
 */
final class Workers implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final int number;
    private final ExecutorService threads;
    private final Semaphore free;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Workers(int number) {
        this.number = number;
        threads = Executors.newFixedThreadPool(number);
        free = new Semaphore(number);
    }

    void hand(Runnable work) {
        take(1);
        threads.execute(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        free.release();
                    }
                });
    }

    /** Waits for everything that was handed in. */
    void finish() {
        take(number);
        free.release(number);
    }

    private void take(int permits) {
        free.acquireUninterruptibly(permits);
        if (failure.get() != null) {
            free.release(permits);
            throw failure.get();
        }
    }

    /** Ends after the work under way, so that nothing is stored once the report is written. */
    @Override
    public void close() {
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
