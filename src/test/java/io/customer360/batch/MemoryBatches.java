package io.customer360.batch;

import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Batches in memory. */
public final class MemoryBatches implements Batches {

    private final Map<Integer, Batch> byId = new TreeMap<>();

    @Override
    public Batch add(BatchKind kind, String title, long total, UserKey owner, Instant now) {
        BatchId id = new BatchId(byId.size() + 1);
        Batch batch =
                new Batch(
                        id,
                        kind,
                        title,
                        owner,
                        now,
                        BatchState.RUNNING,
                        total,
                        Tally.NONE,
                        Undoing.NONE,
                        false,
                        now);
        byId.put(id.value(), batch);
        return batch;
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public List<Batch> of(UserKey owner, int limit) {
        List<Batch> newestFirst = new ArrayList<>();
        byId.values().forEach(batch -> newestFirst.add(0, batch));
        return newestFirst.stream()
                .filter(batch -> batch.owner().equals(owner))
                .limit(limit)
                .toList();
    }

    @Override
    public void progress(BatchId id, Tally tally, Instant now) {
        change(id, it -> with(it, it.state(), tally, it.undoing(), it.stopping(), now));
    }

    @Override
    public void progress(BatchId id, Undoing undoing, Instant now) {
        change(id, it -> with(it, it.state(), it.tally(), undoing, it.stopping(), now));
    }

    @Override
    public void move(BatchId id, BatchState state, Instant now) {
        change(id, it -> with(it, state, it.tally(), it.undoing(), it.stopping(), now));
    }

    @Override
    public void askToStop(BatchId id) {
        change(id, it -> with(it, it.state(), it.tally(), it.undoing(), true, it.heartbeat()));
    }

    @Override
    public void beat(Collection<BatchId> ids, Instant now) {
        ids.forEach(
                id ->
                        change(
                                id,
                                it ->
                                        with(
                                                it,
                                                it.state(),
                                                it.tally(),
                                                it.undoing(),
                                                it.stopping(),
                                                now)));
    }

    @Override
    public List<BatchId> abandoned(Instant before) {
        return byId.values().stream()
                .filter(batch -> batch.state().atWork() && batch.heartbeat().isBefore(before))
                .map(Batch::id)
                .toList();
    }

    private void change(BatchId id, UnaryOperator<Batch> edit) {
        byId.put(id.value(), edit.apply(find(id).orElseThrow(NotFound::new)));
    }

    private static Batch with(
            Batch batch,
            BatchState state,
            Tally tally,
            Undoing undoing,
            boolean stopping,
            Instant heartbeat) {
        return new Batch(
                batch.id(),
                batch.kind(),
                batch.title(),
                batch.owner(),
                batch.created(),
                state,
                batch.total(),
                tally,
                undoing,
                stopping,
                heartbeat);
    }
}
