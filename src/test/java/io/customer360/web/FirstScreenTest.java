package io.customer360.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts of a page that are drawn side by side")
class FirstScreenTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final FirstScreen screen = new FirstScreen(plain());

    @AfterEach
    void close() {
        end.countDown();
        screen.close();
    }

    @Test
    @DisplayName("a part that fails says so and leaves the others alone")
    void failing() {
        var broken =
                screen.begin(
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        Throwable::getMessage);
        var fine = screen.begin(() -> "fine", Throwable::getMessage);
        assertEquals("broken", broken.html());
        assertEquals("fine", fine.html());
    }

    @Test
    @DisplayName("parts that hang cost the page three seconds together, not each")
    void slow() {
        var begun = Instant.now();
        var first = screen.begin(this::hang, thrown -> thrown.getClass().getSimpleName());
        var second = screen.begin(this::hang, thrown -> thrown.getClass().getSimpleName());
        assertEquals("TimeoutException", first.html());
        assertEquals("TimeoutException", second.html());
        assertTrue(Duration.between(begun, Instant.now()).toMillis() < 4_500);
    }

    @Test
    @DisplayName("when too much waits already, a part is refused at once")
    void full() {
        for (int i = 0; i < 8 + 64; i++) {
            screen.begin(this::hang, Throwable::getMessage);
        }
        var refused = screen.begin(() -> "fine", thrown -> thrown.getClass().getSimpleName());
        assertEquals("RejectedExecutionException", refused.html());
    }

    @Test
    @DisplayName("closing waits for what is being drawn")
    void closing() throws Exception {
        var drawn = new AtomicBoolean();
        screen.begin(
                () -> {
                    hang();
                    drawn.set(true);
                    return "fine";
                },
                Throwable::getMessage);
        var drawnWhenClosed =
                CompletableFuture.supplyAsync(
                        () -> {
                            screen.close();
                            return drawn.get();
                        });
        while (!isClosed()) {
            Thread.onSpinWait();
        }
        end.countDown();
        assertTrue(drawnWhenClosed.get(20, TimeUnit.SECONDS));
    }

    /** A screen that has begun to close draws nothing more. */
    private boolean isClosed() {
        return screen.begin(() -> "open", thrown -> "closed").html().equals("closed");
    }

    private String hang() {
        try {
            end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }

    private static ThreadLocalDelegateExecutorFactory plain() {
        var factory = mock(ThreadLocalDelegateExecutorFactory.class);
        when(factory.createExecutorService(any())).thenAnswer(call -> call.getArgument(0));
        return factory;
    }
}
