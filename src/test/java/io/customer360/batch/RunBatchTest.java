package io.customer360.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A batch (X-08)")
class RunBatchTest {

    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Actor PAT = Actors.actor("pat", Permission.VIEW, Permission.EDIT);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MemoryBatches batches = new MemoryBatches();
    private final WaitingQueue queue = new WaitingQueue();
    private final InBatch inBatch = new InBatch();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RunBatch run = new RunBatch(batches, queue, inBatch, clock);

    @Test
    @DisplayName("X-08 runs piece by piece in the background, and tells what became of each record")
    void runs() {
        Batch started = start(Tally.of(1, 2, 3, 4), Tally.of(10, 0, 0, 0));
        assertEquals(BatchState.RUNNING, started.state());
        assertTrue(started.stoppable());
        assertFalse(started.undoable());

        queue.work();

        Batch done = run.of(started.id(), CARLA);
        assertEquals(BatchState.DONE, done.state());
        assertEquals(new Tally(20, 11, 2, 3, 4), done.tally());
        assertTrue(done.undoable());
        assertFalse(done.stoppable());
    }

    @Test
    @DisplayName("each piece is known to be the batch's, and nothing outside of it")
    void inside() {
        List<Optional<BatchId>> seen = new ArrayList<>();
        Batch batch =
                run.start(
                        BatchKind.EDIT,
                        "",
                        1,
                        CARLA,
                        id -> {
                            seen.add(inBatch.current());
                            return () -> {
                                seen.add(inBatch.current());
                                return Optional.empty();
                            };
                        });

        queue.work();

        assertEquals(List.of(Optional.of(batch.id()), Optional.of(batch.id())), seen);
        assertEquals(Optional.empty(), inBatch.current());
        assertEquals("3 7 3", inBatch.of(new BatchId(3), () -> current() + nested() + current()));
    }

    @Test
    @DisplayName("ends after the piece at which somebody asked, and keeps what was done")
    void stops() {
        Queue<Tally> pieces = new ArrayDeque<>(List.of(Tally.of(0, 5, 0, 0), Tally.NONE));
        Batch batch =
                run.start(
                        BatchKind.EDIT,
                        "",
                        10,
                        CARLA,
                        id ->
                                () -> {
                                    assertFalse(run.stop(id, CARLA).stoppable());
                                    return Optional.of(pieces.remove());
                                });

        queue.work();

        Batch ended = run.of(batch.id(), CARLA);
        assertEquals(BatchState.CANCELLED, ended.state());
        assertEquals(5, ended.tally().changed());
        assertEquals(1, pieces.size());
        assertEquals(BatchState.CANCELLED, run.stop(batch.id(), CARLA).state());
    }

    @Test
    @DisplayName("stopped before its turn, or while the app stops, does not even begin")
    void notBegun() {
        List<BatchId> begun = new ArrayList<>();
        Batch stopped = run.start(BatchKind.IMPORT, "", 1, CARLA, id -> begin(id, begun));
        run.stop(stopped.id(), CARLA);
        queue.work();
        assertEquals(BatchState.CANCELLED, run.of(stopped.id(), CARLA).state());

        Batch given = run.start(BatchKind.IMPORT, "", 1, CARLA, id -> begin(id, begun));
        batches.move(given.id(), BatchState.FAILED, NOW);
        assertThrows(CancellationException.class, queue::work);

        assertEquals(List.of(), begun);
    }

    private static BatchWork begin(BatchId id, List<BatchId> begun) {
        begun.add(id);
        return Optional::empty;
    }

    @Test
    @DisplayName("that breaks says so, and what was done can be undone")
    void breaks() {
        Batch batch =
                run.start(
                        BatchKind.IMPORT,
                        "crm.csv",
                        10,
                        CARLA,
                        id ->
                                () -> {
                                    throw new IllegalStateException("broken");
                                });

        assertThrows(IllegalStateException.class, queue::work);

        assertEquals(BatchState.FAILED, run.of(batch.id(), CARLA).state());
        assertTrue(run.of(batch.id(), CARLA).undoable());
    }

    @Test
    @DisplayName("does not go on while the app stops, nor after it was given up")
    void takenAway() {
        Batch given = start(Tally.NONE);
        batches.move(given.id(), BatchState.FAILED, NOW);
        assertThrows(CancellationException.class, queue::work);
        assertEquals(BatchState.FAILED, run.of(given.id(), CARLA).state());

        Batch stopped = start(Tally.NONE);
        queue.close();
        assertThrows(CancellationException.class, queue::work);
        assertEquals(BatchState.FAILED, run.of(stopped.id(), CARLA).state());
        assertEquals(0, run.of(stopped.id(), CARLA).tally().done());
    }

    @Test
    @DisplayName("of somebody else is not found, and twenty at once are enough")
    void owners() {
        Batch mine = start();
        assertThrows(NotFound.class, () -> run.of(mine.id(), PAT));
        assertThrows(NotFound.class, () -> run.stop(mine.id(), PAT));
        assertThrows(NotFound.class, () -> run.of(new BatchId(99), CARLA));
        assertEquals(List.of(), run.of(PAT));
        for (int more = 1; more < RunBatch.MOST_AT_WORK; more++) {
            start();
        }

        assertEquals(List.of(" c360.batch.too-many.error"), Refusals.of(this::start));
        assertEquals(20, run.of(CARLA).size());
        assertEquals(new BatchId(20), run.of(CARLA).get(0).id());
        run.start(BatchKind.EDIT, "", 1, PAT, id -> Optional::empty);
        queue.work();
        start();
    }

    @Test
    @DisplayName("whose thread was silent for two minutes is given up, and no other")
    void abandoned() {
        Instant silent = NOW.minus(MarkAbandoned.SILENCE).minusMillis(1);
        Batch lost = batches.add(BatchKind.EDIT, "", 1, CARLA.key(), silent);
        Batch alive = batches.add(BatchKind.EDIT, "", 1, CARLA.key(), silent.plusMillis(1));
        Batch done = batches.add(BatchKind.EDIT, "", 1, CARLA.key(), silent);
        batches.move(done.id(), BatchState.DONE, silent);

        new MarkAbandoned(batches, clock).run();

        assertEquals(BatchState.FAILED, run.of(lost.id(), CARLA).state());
        assertEquals(BatchState.RUNNING, run.of(alive.id(), CARLA).state());
        assertEquals(BatchState.DONE, run.of(done.id(), CARLA).state());
    }

    private String nested() {
        return inBatch.of(new BatchId(7), () -> " " + current() + " ");
    }

    private String current() {
        return inBatch.current().orElseThrow().toString();
    }

    private Batch start(Tally... pieces) {
        Queue<Tally> left = new ArrayDeque<>(List.of(pieces));
        return run.start(
                BatchKind.EDIT, "", 20, CARLA, id -> () -> Optional.ofNullable(left.poll()));
    }
}
