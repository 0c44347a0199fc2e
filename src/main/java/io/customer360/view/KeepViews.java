package io.customer360.view;

import io.customer360.customer.ListCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Keeps, changes and removes views; to share one takes the right to edit customers, and nobody
 * keeps what they could not open.
 */
public final class KeepViews {

    private final ListViews views;
    private final ListCustomers customers;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes what this store holds. */
    public KeepViews(ListViews views, ListCustomers customers, UnitOfWork work, Clock clock) {
        this.views = views;
        this.customers = customers;
        this.work = work;
        this.clock = clock;
    }

    /** Keeps a new view from its fields and its columns, which may be null. */
    public ListView add(Map<String, String> input, List<String> columns, Actor actor) {
        actor.require(Permission.VIEW);
        ViewDraft draft = ViewDraft.of(input, columns, null);
        share(draft, actor);
        customers.meaning().of(draft.query(), actor);
        return work.inOne(
                () -> {
                    List<ListView> own =
                            views.of(actor.key()).stream()
                                    .filter(view -> view.owner().equals(actor.key()))
                                    .toList();
                    if (own.size() >= ListView.MAX_PER_OWNER) {
                        throw Rejected.value("c360.views.too-many.error", ListView.MAX_PER_OWNER);
                    }
                    return views.add(actor.key(), draft);
                });
    }

    /** Changes a view from its fields and its columns, of which absent ones stay. */
    public ListView change(
            ViewId id, int version, Map<String, String> input, List<String> columns, Actor actor) {
        actor.require(Permission.VIEW);
        return work.inOne(
                () -> {
                    ListView current = current(id, version, actor);
                    ViewDraft before = current.draft();
                    ViewDraft draft = ViewDraft.of(input, columns, before);
                    if (!before.shared() || !actor.may(Permission.MANAGE)) {
                        share(draft, actor);
                    }
                    if (!draft.query().equals(before.query())) {
                        customers.meaning().of(draft.query(), actor);
                    }
                    return draft.equals(before)
                            ? current
                            : views.replace(current.with(draft), revision(actor));
                });
    }

    /** Takes a view away. */
    public void remove(ViewId id, int version, Actor actor) {
        actor.require(Permission.VIEW);
        work.inOne(
                () -> {
                    ListView current = current(id, version, actor);
                    views.remove(current, revision(actor));
                    return current;
                });
    }

    private ListView current(ViewId id, int version, Actor actor) {
        ListView current =
                views.find(id).filter(view -> view.openTo(actor)).orElseThrow(NotFound::new);
        if (!current.changeableBy(actor)) {
            actor.require(Permission.MANAGE);
        }
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Revision revision(Actor actor) {
        return new Revision(actor.key(), clock.instant(), List.of());
    }

    private static void share(ViewDraft draft, Actor actor) {
        if (draft.shared()) {
            actor.require(Permission.EDIT);
        }
    }
}
