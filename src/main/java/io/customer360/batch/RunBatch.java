package io.customer360.batch;

import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Starts, shows and stops batches. What a batch does is kept piece by piece, and how far it has
 * come after each; somebody else's batch answers like a missing one.
 */
public final class RunBatch {

    /** How many batches of one person can wait or run at once. */
    static final int MOST_AT_WORK = 20;

    /** How many batches of a person are shown. */
    public static final int RECENT = 20;

    private final Batches batches;
    private final BatchQueue queue;
    private final InBatch inBatch;
    private final Clock clock;

    /** Runs batches of this store on this thread. */
    public RunBatch(Batches batches, BatchQueue queue, InBatch inBatch, Clock clock) {
        this.batches = batches;
        this.queue = queue;
        this.inBatch = inBatch;
        this.clock = clock;
    }

    /**
     * Starts a batch in the background.
     *
     * @param work makes the work of the batch on its thread, before the first piece
     */
    public Batch start(
            BatchKind kind,
            String title,
            long total,
            Actor actor,
            Function<BatchId, BatchWork> work) {
        Batch batch = add(kind, title, total, actor);
        submit(batch.id(), work);
        return batch;
    }

    /** Keeps a batch that is submitted once the unit of work of its caller is stored. */
    public Batch add(BatchKind kind, String title, long total, Actor actor) {
        requireRoom(actor);
        return batches.add(kind, title, total, actor.key(), clock.instant());
    }

    /** Has a batch that was added done in the background. */
    public void submit(BatchId id, Function<BatchId, BatchWork> work) {
        queue.submit(id, () -> run(id, work));
    }

    /** A batch of this person. */
    public Batch of(BatchId id, Actor actor) {
        return batches.find(id)
                .filter(batch -> batch.owner().equals(actor.key()))
                .orElseThrow(NotFound::new);
    }

    /** The latest batches of this person, newest first. */
    public List<Batch> of(Actor actor) {
        return batches.of(actor.key(), RECENT);
    }

    /** Asks a batch of this person to end after the piece it is at; what was done stays. */
    public Batch stop(BatchId id, Actor actor) {
        if (of(id, actor).stoppable()) {
            batches.askToStop(id);
        }
        return of(id, actor);
    }

    private void requireRoom(Actor actor) {
        long atWork =
                batches.of(actor.key(), RECENT).stream()
                        .filter(batch -> batch.state().atWork())
                        .count();
        if (atWork >= MOST_AT_WORK) {
            throw Rejected.value("c360.batch.too-many.error", MOST_AT_WORK);
        }
    }

    private void run(BatchId id, Function<BatchId, BatchWork> work) {
        BatchState end = BatchState.FAILED;
        try {
            end = inBatch.of(id, () -> all(id, work));
        } finally {
            if (atWork(id)) {
                batches.move(id, end, clock.instant());
            }
        }
    }

    private BatchState all(BatchId id, Function<BatchId, BatchWork> making) {
        Tally tally = Tally.NONE;
        Optional<BatchWork> work = Optional.empty();
        while (goesOn(id)) {
            work = work.or(() -> Optional.of(making.apply(id)));
            Optional<Tally> piece = work.get().next();
            if (piece.isEmpty()) {
                return BatchState.DONE;
            }
            tally = tally.plus(piece.get());
            batches.progress(id, tally, clock.instant());
        }
        return BatchState.CANCELLED;
    }

    /** Whether there may be another piece: nobody has asked for its end. */
    private boolean goesOn(BatchId id) {
        Batch batch = batches.find(id).orElseThrow(NotFound::new);
        if (batch.state() != BatchState.RUNNING || !queue.open()) {
            throw new CancellationException("batch " + id + " cannot go on");
        }
        return !batch.stopping();
    }

    private boolean atWork(BatchId id) {
        return batches.find(id).map(Batch::state).filter(BatchState.RUNNING::equals).isPresent();
    }
}
