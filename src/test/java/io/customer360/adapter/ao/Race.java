package io.customer360.adapter.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Runs two steps at the same moment. */
final class Race {

    private Race() {}

    /** What the steps threw: nothing, one or two. */
    static List<Throwable> between(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running =
                    Stream.of(one, other)
                            .map(
                                    step ->
                                            threads.submit(
                                                    () -> {
                                                        barrier.await();
                                                        return step.call();
                                                    }))
                            .toList();
            List<Throwable> thrown = new ArrayList<>();
            for (var step : running) {
                try {
                    step.get();
                } catch (ExecutionException failed) {
                    thrown.add(failed.getCause());
                }
            }
            return thrown;
        } finally {
            threads.shutdownNow();
        }
    }
}
