package io.customer360.web;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Draws the parts of a page side by side, each with its own time limit, so that a slow or broken
 * part costs the page three seconds at most and nothing else. The threads act as the person who
 * asked.
 */
public final class FirstScreen implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final long MILLIS = 3_000;
    private static final long FAREWELL_SECONDS = 2;

    private final ExecutorService threads;

    /** Wired by Spring. */
    public FirstScreen(ThreadLocalDelegateExecutorFactory executors) {
        var pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        1,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(WAITING),
                        FirstScreen::thread);
        pool.allowCoreThreadTimeOut(true);
        this.threads = executors.createExecutorService(pool);
    }

    /** Begins to draw a part; what goes wrong or takes too long is drawn by {@code otherwise}. */
    public Part begin(Supplier<String> part, Function<Throwable, String> otherwise) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        try {
            return new Part(threads.submit(part::get), deadline, otherwise);
        } catch (RejectedExecutionException full) {
            return new Part(CompletableFuture.failedFuture(full), deadline, otherwise);
        }
    }

    /** A part that is being drawn. */
    public static final class Part {
        private final Future<String> drawing;
        private final long deadline;
        private final Function<Throwable, String> otherwise;

        private Part(Future<String> drawing, long deadline, Function<Throwable, String> otherwise) {
            this.drawing = drawing;
            this.deadline = deadline;
            this.otherwise = otherwise;
        }

        /** The finished part, at the latest when its time is over. */
        public String html() {
            try {
                return drawing.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException broken) {
                return otherwise.apply(broken.getCause());
            } catch (TimeoutException slow) {
                // Not interrupted: a thread inside a database driver must be left to finish.
                drawing.cancel(false);
                return otherwise.apply(slow);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return otherwise.apply(stopping);
            }
        }
    }

    /** Lets what is being drawn finish, briefly: its beans are about to go. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "customer360-first-screen");
        thread.setDaemon(true);
        return thread;
    }
}
