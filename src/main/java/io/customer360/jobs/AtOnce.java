package io.customer360.jobs;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends several things at the same time, so that all of them together take no longer than the
 * slowest. None is interrupted: what is being stored is stored whole.
 */
public final class AtOnce {
    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

    private AtOnce() {}

    /** Takes all these steps and waits for their ends, but not for ever. */
    public static void all(Duration patience, Runnable... steps) {
        var ends = Stream.of(steps).map(AtOnce::begun).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            LOG.warn("Something did not end as it should", failed.getCause());
        } catch (TimeoutException late) {
            LOG.warn("Something is still at work after {}", patience);
        }
    }

    private static CompletableFuture<Void> begun(Runnable step) {
        return CompletableFuture.runAsync(step, AtOnce::daemon);
    }

    private static void daemon(Runnable step) {
        var thread = new Thread(step, "customer360-end");
        thread.setDaemon(true);
        thread.start();
    }
}
