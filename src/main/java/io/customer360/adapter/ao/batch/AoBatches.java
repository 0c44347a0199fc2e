package io.customer360.adapter.ao.batch;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.batch.Batch;
import io.customer360.batch.BatchId;
import io.customer360.batch.BatchKind;
import io.customer360.batch.BatchState;
import io.customer360.batch.Batches;
import io.customer360.batch.Tally;
import io.customer360.batch.Undoing;
import io.customer360.shared.NotFound;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Batches in the database. */
public final class AoBatches implements Batches {
    private static final int MOST_AT_WORK = 200;

    private final ActiveObjects ao;
    private final UnitOfWork work;

    /** Wired by Spring. */
    public AoBatches(ActiveObjects ao, UnitOfWork work) {
        this.ao = ao;
        this.work = work;
    }

    @Override
    public Batch add(BatchKind kind, String title, long total, UserKey owner, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(BatchRow.KIND, kind.name());
        columns.put(BatchRow.TITLE, title);
        columns.put(BatchRow.STARTED_BY, owner.value());
        columns.put(BatchRow.CREATED, now.toEpochMilli());
        columns.put(BatchRow.STATE, BatchState.RUNNING.name());
        columns.put(BatchRow.TOTAL, total);
        columns.put(BatchRow.HEARTBEAT, now.toEpochMilli());
        columns.put(BatchRow.STOPPING, false);
        BatchRow.COUNTS.forEach(count -> columns.put(count, 0L));
        return copy(ao.create(BatchRow.class, columns));
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return row(id).map(AoBatches::copy);
    }

    @Override
    public List<Batch> of(UserKey owner, int limit) {
        var query =
                Query.select()
                        .where(BatchRow.STARTED_BY + " = ?", owner.value())
                        .order(BatchRow.ID + " DESC")
                        .limit(limit);
        return Stream.of(ao.find(BatchRow.class, query)).map(AoBatches::copy).toList();
    }

    @Override
    public void progress(BatchId id, Tally tally, Instant now) {
        change(
                id,
                row -> {
                    row.setDone(tally.done());
                    row.setAdded(tally.added());
                    row.setChanged(tally.changed());
                    row.setSame(tally.same());
                    row.setRejected(tally.rejected());
                    row.setHeartbeat(now.toEpochMilli());
                });
    }

    @Override
    public void progress(BatchId id, Undoing undoing, Instant now) {
        change(
                id,
                row -> {
                    row.setUndoCursor(undoing.cursor().orElseThrow());
                    row.setUndoTotal(undoing.total());
                    row.setReverted(undoing.reverted());
                    row.setLeftAlone(undoing.kept());
                    row.setHeartbeat(now.toEpochMilli());
                });
    }

    @Override
    public void move(BatchId id, BatchState state, Instant now) {
        change(
                id,
                row -> {
                    row.setState(state.name());
                    row.setHeartbeat(now.toEpochMilli());
                });
    }

    @Override
    public void askToStop(BatchId id) {
        change(id, row -> row.setStopping(true));
    }

    @Override
    public void beat(Collection<BatchId> ids, Instant now) {
        ids.forEach(id -> change(id, row -> row.setHeartbeat(now.toEpochMilli())));
    }

    @Override
    public List<BatchId> abandoned(Instant before) {
        var query =
                Query.select()
                        .where(
                                BatchRow.STATE + " IN (?, ?) AND " + BatchRow.HEARTBEAT + " < ?",
                                BatchState.RUNNING.name(),
                                BatchState.UNDOING.name(),
                                before.toEpochMilli())
                        .order(BatchRow.ID)
                        .limit(MOST_AT_WORK);
        return Stream.of(ao.find(BatchRow.class, query))
                .map(row -> new BatchId(row.getID()))
                .toList();
    }

    /** Active Objects writes the columns that were set and leaves the others alone. */
    private void change(BatchId id, Consumer<BatchRow> edit) {
        work.inOne(
                () -> {
                    var row = row(id).orElseThrow(NotFound::new);
                    edit.accept(row);
                    row.save();
                    return row;
                });
    }

    private Optional<BatchRow> row(BatchId id) {
        var query = Query.select().where(BatchRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(BatchRow.class, query)).findFirst();
    }

    private static Batch copy(BatchRow row) {
        return new Batch(
                new BatchId(row.getID()),
                BatchKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getTitle()).orElse(""),
                new UserKey(row.getStartedBy()),
                Instant.ofEpochMilli(row.getCreated()),
                BatchState.valueOf(row.getState()),
                row.getTotal(),
                new Tally(
                        row.getDone(),
                        row.getAdded(),
                        row.getChanged(),
                        row.getSame(),
                        row.getRejected()),
                undoing(row),
                row.isStopping(),
                Instant.ofEpochMilli(row.getHeartbeat()));
    }

    private static Undoing undoing(BatchRow row) {
        return Optional.ofNullable(row.getUndoCursor())
                .map(
                        cursor ->
                                new Undoing(
                                        OptionalInt.of(cursor),
                                        row.getUndoTotal(),
                                        row.getReverted(),
                                        row.getLeftAlone()))
                .orElse(Undoing.NONE);
    }
}
