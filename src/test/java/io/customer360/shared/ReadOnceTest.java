package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts of one answer that read the same")
class ReadOnceTest {
    private final ReadOnce once = new ReadOnce();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    @DisplayName("ask a store once while the answer is made, each question for itself")
    void once() {
        assertEquals("1 1 2", once.during(() -> ask("a") + " " + ask("a") + " " + ask("b")));
        assertEquals("3", once.during(() -> ask("a")));
    }

    @Test
    @DisplayName("ask every time outside of an answer, also after one that failed")
    void outside() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        once.during(
                                () -> {
                                    throw new IllegalStateException(ask("a"));
                                }));
        assertEquals("2 3", ask("a") + " " + ask("a"));
    }

    @Test
    @DisplayName("share what they read with parts on other threads, and with nobody else")
    void threads() {
        var other =
                once.during(
                        () -> {
                            ask("a");
                            return once.forOtherThread(() -> ask("a"));
                        });
        assertEquals("1", CompletableFuture.supplyAsync(other).join());
        assertEquals(
                "2", CompletableFuture.supplyAsync(once.forOtherThread(() -> ask("a"))).join());
    }

    private String ask(String question) {
        return once.of(question, () -> Integer.toString(reads.incrementAndGet()));
    }
}
