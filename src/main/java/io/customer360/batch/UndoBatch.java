package io.customer360.batch;

import io.customer360.batch.BatchRevisions.Edit;
import io.customer360.shared.Actor;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/**
 * Takes back what a batch did, newest edit first, by ordinary edits. What somebody has edited since
 * is left alone and counted; what the batch made for all customers, such as a new tag, stays. How
 * far it has come is stored with each piece, so that it can be begun again after a crash; its own
 * edits belong to the batch too, and lie above where it began.
 */
public final class UndoBatch {

    /** How many edits are taken back in one unit of work. */
    static final int PIECE = 200;

    private final Batches batches;
    private final BatchRevisions revisions;
    private final BatchQueue queue;
    private final InBatch inBatch;
    private final RevertEdits revert;
    private final UnitOfWork work;
    private final Clock clock;

    /** Takes back batches of this store on this thread. */
    public UndoBatch(
            Batches batches,
            BatchRevisions revisions,
            BatchQueue queue,
            InBatch inBatch,
            RevertEdits revert,
            UnitOfWork work,
            Clock clock) {
        this.batches = batches;
        this.revisions = revisions;
        this.queue = queue;
        this.inBatch = inBatch;
        this.revert = revert;
        this.work = work;
        this.clock = clock;
    }

    /** Begins to take back a batch of this person. */
    public Batch start(BatchId id, Actor actor) {
        actor.require(Permission.EDIT);
        Batch batch = work.inOne(() -> begin(mine(id, actor)));
        queue.submit(id, () -> run(id, actor));
        return batch;
    }

    private Batch mine(BatchId id, Actor actor) {
        return batches.find(id)
                .filter(batch -> batch.owner().equals(actor.key()))
                .orElseThrow(NotFound::new);
    }

    private Batch begin(Batch batch) {
        if (!batch.undoable()) {
            throw Rejected.value("c360.batch.not-undoable.error");
        }
        batches.move(batch.id(), BatchState.UNDOING, clock.instant());
        if (batch.undoing().cursor().isEmpty()) {
            batches.progress(batch.id(), first(batch.id()), clock.instant());
        }
        return batches.find(batch.id()).orElseThrow(NotFound::new);
    }

    private Undoing first(BatchId id) {
        int newest = revisions.newest(id).orElse(0);
        return new Undoing(OptionalInt.of(newest + 1), revisions.count(id, newest), 0, 0);
    }

    private void run(BatchId id, Actor actor) {
        BatchState end = BatchState.FAILED;
        try {
            inBatch.of(id, () -> all(id, actor));
            end = BatchState.UNDONE;
        } finally {
            if (current(id).isPresent()) {
                batches.move(id, end, clock.instant());
            }
        }
    }

    private boolean all(BatchId id, Actor actor) {
        boolean more = true;
        while (more) {
            if (!queue.open()) {
                throw new CancellationException("batch " + id + " cannot go on");
            }
            more = together(id, actor);
        }
        return true;
    }

    /** Whether there may be another piece. */
    private boolean together(BatchId id, Actor actor) {
        try {
            return work.inOne(() -> piece(id, PIECE, actor));
        } catch (Rejected | NotFound | Stale | Forbidden oneOfThem) {
            return oneByOne(id, actor);
        }
    }

    /**
     * One unit of work each, so that an edit that cannot be taken back leaves no half of itself.
     */
    private boolean oneByOne(BatchId id, Actor actor) {
        boolean more = true;
        for (int done = 0; more && done < PIECE; done++) {
            more = alone(id, actor);
        }
        return more;
    }

    private boolean alone(BatchId id, Actor actor) {
        try {
            return work.inOne(() -> piece(id, 1, actor));
        } catch (Rejected | NotFound | Stale | Forbidden cannot) {
            return work.inOne(() -> skip(id));
        }
    }

    private boolean piece(BatchId id, int limit, Actor actor) {
        Undoing undoing = current(id).orElseThrow(CancellationException::new);
        List<Edit> edits = next(id, undoing, limit);
        if (!edits.isEmpty()) {
            keep(id, undoing, edits, revert.all(edits, actor));
        }
        return edits.size() == limit;
    }

    private boolean skip(BatchId id) {
        Undoing undoing = current(id).orElseThrow(CancellationException::new);
        List<Edit> edits = next(id, undoing, 1);
        keep(id, undoing, edits, 0);
        return true;
    }

    private List<Edit> next(BatchId id, Undoing undoing, int limit) {
        return revisions.before(id, undoing.cursor().orElseThrow(), limit);
    }

    private void keep(BatchId id, Undoing undoing, List<Edit> edits, int reverted) {
        int cursor = edits.get(edits.size() - 1).revision();
        int ofCustomers = (int) edits.stream().filter(edit -> !edit.changes().isEmpty()).count();
        Undoing next = undoing.further(cursor, reverted, ofCustomers - reverted);
        batches.progress(id, next, clock.instant());
    }

    /** How far it is, unless it was taken away. */
    private Optional<Undoing> current(BatchId id) {
        return batches.find(id)
                .filter(batch -> batch.state() == BatchState.UNDOING)
                .map(Batch::undoing);
    }
}
