package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Two nodes without a lock between them, and a database that fails them, on PostgreSQL. */
@DisplayName("Runs on PostgreSQL")
class RunFaultsTest {
    private static final int CUTS = Integer.getInteger("cuts", 50);
    private static final int STARTS = Integer.getInteger("starts", 200);
    private static final int STALLS = 20;
    private static final int PLACES = PlantedNode.NUMBERS / PlantedNode.CHUNK;
    private static final Runnable AT_ONCE = () -> {};

    private static RunServer server;
    private static HikariDataSource pool;
    private static BreakingSource breaking;
    private static ActiveObjects steady;
    private static ActiveObjects fragile;

    @BeforeAll
    static void open() throws Exception {
        server = new RunServer();
        pool = RunServer.pool(server.url(), 4);
        breaking = new BreakingSource(pool);
        steady = PlantedNode.tables(pool);
        fragile = PlantedNode.tables(breaking.source());
    }

    @AfterAll
    static void close() throws Exception {
        pool.close();
        server.close();
    }

    @AfterEach
    void quiet() throws Exception {
        server.requireQuiet();
    }

    @Test
    @DisplayName("R5 started on both nodes 200 times at once happen once")
    void bothStart() throws Exception {
        var one = new PlantedNode(steady, "one", 1, AT_ONCE);
        var two = new PlantedNode(steady, "two", 1, AT_ONCE);
        for (int round = 0; round < STARTS; round++) {
            String bucket = "both-" + round;
            List<Run> done = new ArrayList<>();
            var thrown =
                    Race.between(
                            () -> add(done, one.run(bucket)), () -> add(done, two.run(bucket)));

            assertEquals(List.of(), thrown);
            assertEquals(1, done.size(), bucket);
            assertEquals(
                    List.of("1"),
                    server.ask(
                            "SELECT count(*) FROM \"AO_TEST_RUN\" WHERE \"BUCKET\" = '%s'"
                                    .formatted(bucket)));
            server.requireWhole(bucket);
        }
    }

    @Test
    @DisplayName("R5 of a holder that stalls go on elsewhere, and it writes nothing when it wakes")
    void stalled() throws Exception {
        var random = new Random(5);
        for (int round = 0; round < STALLS; round++) {
            int at = 1 + PlantedNode.CHUNK * random.nextInt(PLACES);
            var stalls = new CountDownLatch(1);
            var wakes = new CountDownLatch(1);
            var holder =
                    new PlantedNode(steady, "one", 0, AT_ONCE)
                            .before(number -> stall(number == at, stalls, wakes));
            String bucket = "stalled-" + round;
            var late = CompletableFuture.supplyAsync(() -> holder.run(bucket).orElseThrow());
            stalls.await();

            var next = new PlantedNode(steady, "two", 5, AT_ONCE).run(bucket).orElseThrow();
            wakes.countDown();

            assertEquals(RunState.DONE, next.state());
            assertEquals(RunState.ABANDONED, late.join().state());
            assertTrue(late.join().number() < next.number());
            server.requireWhole(bucket);
        }
    }

    @Test
    @DisplayName("R5 of a holder that stalls within a transaction wait for it, and follow it")
    void stalledWithin() throws Exception {
        var stalls = new CountDownLatch(1);
        var wakes = new CountDownLatch(1);
        var holder =
                new PlantedNode(steady, "one", 0, AT_ONCE)
                        .during(number -> stall(number == PlantedNode.MIDDLE, stalls, wakes));
        var late = CompletableFuture.supplyAsync(() -> holder.run("within").orElseThrow());
        stalls.await();
        var other = new PlantedNode(steady, "two", 5, AT_ONCE);
        var next = CompletableFuture.supplyAsync(() -> other.run("within"));
        while (server.ask("SELECT pid FROM pg_locks WHERE NOT granted").isEmpty()) {
            Thread.sleep(10);
        }
        wakes.countDown();

        var ends = Stream.of(Optional.of(late.join()), next.join()).flatMap(Optional::stream);
        assertEquals(1, ends.filter(run -> run.state() == RunState.DONE).count());
        server.requireWhole("within");
    }

    @Test
    @DisplayName("R6 whose connection is cut at 50 statements store everything once")
    void cut() throws Exception {
        var node = new PlantedNode(fragile, "one", 0, AT_ONCE);
        int statements = breaking.during(() -> node.run("uncut"));
        var random = new Random(6);
        for (int round = 0; round < CUTS; round++) {
            String bucket = "cut-" + round;
            int at = 1 + random.nextInt(statements);
            if (round % 2 == 0) {
                breaking.before(at, RunFaultsTest::terminate);
            } else {
                breaking.after(at, RunFaultsTest::lose);
            }
            untilDone(bucket, round);
            server.requireWhole(bucket);
        }
    }

    @Test
    @DisplayName("R6 that others get in the way of are done again by themselves")
    void serialisation() throws Exception {
        var node = new PlantedNode(fragile, "one", 0, AT_ONCE);
        int statements = breaking.during(() -> node.run("alone"));
        var random = new Random(7);
        for (String state : List.of("40001", "40P01", "57014", "53300")) {
            for (int round = 0; round < 5; round++) {
                String bucket = state + "-" + round;
                breaking.before(
                        1 + random.nextInt(statements),
                        connection -> {
                            throw new SQLException("injected", state);
                        });
                untilDone(bucket, round);
                server.requireWhole(bucket);
            }
        }
    }

    @Test
    @DisplayName("R6 say that they are alive in between without losing a piece to that")
    void beats() throws Exception {
        var node = new PlantedNode(steady, "one", 0, AT_ONCE);
        var over = new AtomicBoolean();
        var beats = new AtomicInteger();
        var beating =
                CompletableFuture.runAsync(
                        () -> {
                            while (!over.get()) {
                                node.conduct.beat();
                                beats.incrementAndGet();
                            }
                        });
        for (int round = 0; round < 5; round++) {
            assertEquals(RunState.DONE, node.run("beat-" + round).orElseThrow().state());
            server.requireWhole("beat-" + round);
        }
        over.set(true);
        beating.join();
        assertTrue(beats.get() > 0);
    }

    @Test
    @DisplayName("R6 find no connection free, wait a little, and give the run up for later")
    void exhausted() throws Exception {
        try (var few = RunServer.pool(server.url(), 4, 500)) {
            exhausted(few, PlantedNode.tables(few));
        }
    }

    private static void exhausted(HikariDataSource few, ActiveObjects scarce) throws Exception {
        List<Connection> held = new ArrayList<>();
        var pauses = new AtomicInteger();
        var patient =
                new PlantedNode(
                                scarce,
                                "one",
                                0,
                                () -> {
                                    if (pauses.incrementAndGet() == 2) {
                                        give(held);
                                    }
                                })
                        .before(
                                number ->
                                        takeAll(
                                                few,
                                                number == PlantedNode.MIDDLE && pauses.get() == 0,
                                                held));
        assertEquals(RunState.DONE, patient.run("patient").orElseThrow().state());
        assertEquals(2, pauses.get());
        server.requireWhole("patient");

        var hasty =
                new PlantedNode(scarce, "one", 0, AT_ONCE)
                        .before(
                                number ->
                                        takeAll(
                                                few,
                                                number == PlantedNode.MIDDLE && held.isEmpty(),
                                                held));
        assertEquals(RunState.ABANDONED, hasty.run("hasty").orElseThrow().state());
        give(held);
        hasty.before(number -> {});
        assertEquals(RunState.DONE, hasty.run("hasty").orElseThrow().state());
        server.requireWhole("hasty");
        assertEquals(
                List.of("ABANDONED", "DONE"),
                hasty.runs.newest(Job.MEASURE_ALL, 2).stream()
                        .map(run -> run.state().name())
                        .sorted()
                        .toList());
    }

    /** As the scheduler does: a tick that fails is followed by another one. */
    private static void untilDone(String bucket, int round) {
        Optional<Run> run = Optional.empty();
        for (int tick = 0; tick < 3; tick++) {
            try {
                run = new PlantedNode(fragile, "one", 10 * tick, AT_ONCE).run(bucket);
            } catch (RuntimeException cut) {
                assertTrue(tick < 2, () -> "round " + round + " never recovers: " + cut);
            }
            if (run.filter(it -> it.state() == RunState.DONE).isPresent()) {
                return;
            }
        }
    }

    private static boolean add(List<Run> done, Optional<Run> run) {
        synchronized (done) {
            return run.filter(it -> it.state() == RunState.DONE).map(done::add).orElse(false);
        }
    }

    private static void stall(boolean now, CountDownLatch stalls, CountDownLatch wakes) {
        if (now) {
            try {
                stalls.countDown();
                wakes.await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }
    }

    private static void terminate(Connection connection) throws SQLException {
        server.terminate(connection.unwrap(PGConnection.class).getBackendPID());
    }

    /** The database has done it, and nobody hears of that. */
    private static void lose(Connection connection) throws SQLException {
        terminate(connection);
        throw new SQLException("the answer is lost", "08006");
    }

    private static void takeAll(HikariDataSource few, boolean now, List<Connection> held) {
        while (now) {
            try {
                held.add(few.getConnection());
            } catch (SQLException none) {
                return;
            }
        }
    }

    private static void give(List<Connection> held) {
        for (Connection connection : held) {
            try {
                connection.close();
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
        held.clear();
    }
}
