package io.customer360.membership;

import static io.customer360.membership.CopiedDesk.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The refresh of organisations, when it ends before its end (N-2)")
class RefreshEndsEarlyTest {

    private final CopiedDesk copied = new CopiedDesk();
    private final AServiceDesk desk = copied.desk;
    private final MemoryRefreshes refreshes = copied.refreshes;

    @Test
    @DisplayName("stops writing as soon as a later refresh has begun")
    void fenced() {
        desk.organisation(7, "Acme", "paula");
        desk.meanwhile(() -> refreshes.begin(NOW));

        assertThrows(IllegalStateException.class, this::refresh);

        assertEquals(Set.of(), copied.names());
        assertEquals(Set.of(), copied.members.held());
    }

    @Test
    @DisplayName("remembers a fault as a failed refresh")
    void fault() {
        desk.meanwhile(
                () -> {
                    throw new IllegalArgumentException("broken");
                });

        assertThrows(IllegalArgumentException.class, this::refresh);

        Refresh last = refreshes.latest().orElseThrow();
        assertEquals(Outcome.FAILED, last.outcome());
        assertEquals(Optional.empty(), last.obstacle());
    }

    @Test
    @DisplayName("remembers a fault of the class loader, as when Service Management is removed")
    void linkage() {
        desk.meanwhile(
                () -> {
                    throw new NoClassDefFoundError("com/atlassian/servicedesk/api/ServiceDesk");
                });

        assertThrows(NoClassDefFoundError.class, this::refresh);

        assertEquals(Outcome.FAILED, refreshes.latest().orElseThrow().outcome());
    }

    @Test
    @DisplayName("tells the first fault also when that cannot be written down")
    void firstFault() {
        desk.meanwhile(
                () -> {
                    throw new IllegalArgumentException("the cause");
                });
        var closed = new ClosedRefreshes();
        var refresh = copied.in(new CopiedDesk.Free(), closed);

        var told = assertThrows(IllegalArgumentException.class, refresh::now);

        assertEquals("storage is closed", told.getSuppressed()[0].getMessage());
    }

    @Test
    @DisplayName("declares failed what was killed, at the next one or after twelve hours")
    void killed() {
        var killed = refreshes.begin(NOW);
        assertEquals(Outcome.RUNNING, killed.asOf(NOW.plusSeconds(43_200)).outcome());
        assertEquals(Outcome.FAILED, killed.asOf(NOW.plusSeconds(43_201)).outcome());
        assertEquals(killed, killed.asOf(NOW.plusSeconds(60)));
    }

    @Test
    @DisplayName("ends when it is no longer wanted, and keeps what it has not read")
    void unwanted() {
        IntStream.rangeClosed(1, 250).forEach(id -> desk.organisation(id, "Org " + id));
        refresh();
        desk.without(250);
        var asked = new AtomicInteger();

        var stopped =
                copied.in(new CopiedDesk.Free())
                        .now(() -> asked.incrementAndGet() < 100)
                        .orElseThrow();

        assertEquals(Outcome.FAILED, stopped.outcome());
        assertEquals(Optional.of(Obstacle.STOPPED), stopped.obstacle());
        assertEquals(250, copied.snapshots.held().size());
    }

    @Test
    @DisplayName("ends when the app is disabled, which waits for it; none begins until it is back")
    void disabled() throws Exception {
        IntStream.rangeClosed(1, 250).forEach(id -> desk.organisation(id, "Org " + id));
        var reading = new CountDownLatch(1);
        var refresh = copied.in(new CopiedDesk.Free());
        desk.endless().meanwhile(reading::countDown);
        var running = CompletableFuture.supplyAsync(refresh::now);
        reading.await();

        refresh.stop();

        assertEquals(Outcome.FAILED, refreshes.latest().orElseThrow().outcome());
        assertEquals(Optional.of(Obstacle.STOPPED), running.get().orElseThrow().obstacle());
        assertEquals(Optional.empty(), refresh.now());
        refresh.start();
        desk.blockedBy(Obstacle.NO_AGENT);
        assertEquals(Optional.of(Obstacle.NO_AGENT), refresh.now().orElseThrow().obstacle());
    }

    private Refresh refresh() {
        return copied.refresh();
    }

    /** The record of refreshes after the app was stopped. */
    private static final class ClosedRefreshes implements Refreshes {
        private final MemoryRefreshes open = new MemoryRefreshes();

        @Override
        public Optional<Refresh> latest() {
            return open.latest();
        }

        @Override
        public Optional<Refresh> latestUseful() {
            return open.latestUseful();
        }

        @Override
        public Refresh begin(Instant at) {
            return open.begin(at);
        }

        @Override
        public void keep(Refresh refresh) {
            throw new IllegalStateException("storage is closed");
        }
    }
}
