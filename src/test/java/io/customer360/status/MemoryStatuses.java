package io.customer360.status;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** Statuses in memory, which begin as the default ones. */
public final class MemoryStatuses implements StatusStore {

    private final List<Revision> revisions = new ArrayList<>();
    private StatusList current = new StatusList(DefaultStatuses.all(), 0);
    private int lastId = current.all().size();
    private int questions;

    @Override
    public List<Status> all() {
        questions++;
        return current.all();
    }

    @Override
    public StatusList current() {
        return current;
    }

    @Override
    public void take(int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = new StatusList(current.all(), expectedVersion + 1);
        revisions.add(revision);
    }

    @Override
    public void add(StatusDraft draft, int position) {
        lastId++;
        List<Status> next = new ArrayList<>(current.all());
        next.add(draft.status(new StatusId(lastId), position));
        hold(next);
    }

    @Override
    public void change(StatusId id, StatusDraft draft) {
        hold(
                current.all().stream()
                        .map(it -> it.id().equals(id) ? draft.status(id, it.position()) : it)
                        .toList());
    }

    @Override
    public void arrange(List<StatusId> order) {
        hold(order.stream().map(id -> current.find(id).orElseThrow()).toList());
    }

    @Override
    public void remove(StatusId id) {
        hold(current.all().stream().filter(it -> !it.id().equals(id)).toList());
    }

    private void hold(List<Status> next) {
        current = new StatusList(next, current.version());
    }

    /** Everything that was saved. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** How often somebody has asked. */
    public int questions() {
        return questions;
    }
}
