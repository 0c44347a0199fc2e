package io.customer360.rest;

import io.customer360.batch.Batch;
import io.customer360.batch.BatchKind;
import io.customer360.batch.BatchState;
import java.time.Instant;

/**
 * A long piece of work as it is now.
 *
 * @param total how many records it is about
 * @param done how many of them it is through with
 * @param percent how far it has come, or how far it is taken back
 * @param undoTotal how many edits there are to take back, once that has begun
 * @param reverted how many were taken back
 * @param kept how many were left alone because of later edits
 */
public record BatchJson(
        int id,
        BatchKind kind,
        String title,
        BatchState state,
        Instant created,
        long total,
        long done,
        long added,
        long changed,
        long same,
        long rejected,
        long undoTotal,
        long undone,
        long reverted,
        long kept,
        int percent,
        boolean atWork,
        boolean stopping,
        boolean stoppable,
        boolean undoable) {
    private static final int ALL = 100;

    /** Copies a batch. */
    public static BatchJson of(Batch batch) {
        var tally = batch.tally();
        var undoing = batch.undoing();
        return new BatchJson(
                batch.id().value(),
                batch.kind(),
                batch.title(),
                batch.state(),
                batch.created(),
                batch.total(),
                tally.done(),
                tally.added(),
                tally.changed(),
                tally.same(),
                tally.rejected(),
                undoing.total(),
                undoing.done(),
                undoing.reverted(),
                undoing.kept(),
                batch.state() == BatchState.UNDOING
                        ? percent(undoing.done(), undoing.total())
                        : percent(tally.done(), batch.total()),
                batch.state().atWork(),
                batch.stopping() && batch.state() == BatchState.RUNNING,
                batch.stoppable(),
                batch.undoable());
    }

    private static int percent(long done, long total) {
        return total == 0 ? ALL : (int) Math.min(ALL, ALL * done / total);
    }
}
