package io.customer360.view;

import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Saved views in memory, by the rules that the database has to follow. */
public final class MemoryListViews implements ListViews {
    private final Map<Integer, ListView> held = new TreeMap<>();

    @Override
    public List<ListView> of(UserKey viewer) {
        return held.values().stream()
                .filter(view -> view.draft().shared() || view.owner().equals(viewer))
                .sorted(
                        Comparator.comparing(
                                view -> view.draft().name(), String::compareToIgnoreCase))
                .toList();
    }

    @Override
    public Optional<ListView> find(ViewId id) {
        return Optional.ofNullable(held.get(id.value()));
    }

    @Override
    public ListView add(UserKey owner, ViewDraft draft) {
        ListView added = new ListView(new ViewId(held.size() + 1), owner, draft, 1);
        held.put(added.id().value(), added);
        return added;
    }

    @Override
    public ListView replace(ListView next, Revision revision) {
        current(next.id(), next.version() - 1);
        held.put(next.id().value(), next);
        return next;
    }

    @Override
    public void remove(ListView view, Revision revision) {
        current(view.id(), view.version());
        held.remove(view.id().value());
    }

    private void current(ViewId id, int expectedVersion) {
        ListView now = find(id).orElseThrow(NotFound::new);
        if (now.version() != expectedVersion) {
            throw new Stale(now);
        }
    }
}
