package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ends")
class AtOnceTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());

    @Test
    @DisplayName("R11 come at the same time, also beside one that fails")
    void together() {
        var barrier = new CyclicBarrier(2);
        AtOnce.all(
                LONG,
                () -> meet(barrier),
                () -> meet(barrier),
                () -> {
                    throw new IllegalStateException("no end");
                });
        assertEquals(List.of("met", "met"), ended);
    }

    @Test
    @DisplayName("R11 are not waited for longer than that, and not interrupted")
    void late() throws Exception {
        var free = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        AtOnce.all(
                Duration.ofMillis(1),
                () -> {
                    awaited(free);
                    over.countDown();
                });
        assertEquals(List.of(), ended);
        free.countDown();
        over.await();
        assertEquals(List.of("free"), ended);
        assertFalse(Thread.currentThread().isInterrupted());
    }

    private void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
            ended.add("met");
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void awaited(CountDownLatch free) {
        try {
            free.await();
            ended.add("free");
        } catch (InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
