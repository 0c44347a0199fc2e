package io.customer360.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Lets the parts of one answer share what they read: while an answer is being made, a store is
 * asked the same question once, whichever part comes first. Only for answers that change nothing;
 * outside of one, every question goes through.
 */
public final class ReadOnce {
    private final ThreadLocal<Map<Object, FutureTask<?>>> answer = new ThreadLocal<>();

    /** Makes an answer whose parts share what they read. */
    public <T> T during(Supplier<T> work) {
        return with(new ConcurrentHashMap<>(), work);
    }

    /** The same work for another thread, as a part of the answer that is being made here. */
    public <T> Supplier<T> forOtherThread(Supplier<T> work) {
        Map<Object, FutureTask<?>> shared = answer.get();
        return shared == null ? work : () -> with(shared, work);
    }

    /** What a question was answered, or is answered now; each waits for its own question alone. */
    @SuppressWarnings("unchecked")
    public <T> T of(Object question, Supplier<T> read) {
        Map<Object, FutureTask<?>> shared = answer.get();
        if (shared == null) {
            return read.get();
        }
        FutureTask<T> mine = new FutureTask<>(read::get);
        FutureTask<?> first = shared.putIfAbsent(question, mine);
        if (first == null) {
            mine.run();
        }
        return (T) result(first == null ? mine : first);
    }

    private static Object result(FutureTask<?> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopping);
        }
    }

    private <T> T with(Map<Object, FutureTask<?>> shared, Supplier<T> work) {
        Map<Object, FutureTask<?>> before = answer.get();
        answer.set(shared);
        try {
            return work.get();
        } finally {
            if (before == null) {
                answer.remove();
            } else {
                answer.set(before);
            }
        }
    }
}
