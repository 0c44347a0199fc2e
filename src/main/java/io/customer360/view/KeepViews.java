package io.customer360.view;

import io.customer360.customer.ListCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;

/** Keeps, changes and removes views; to share one takes the right to edit customers. */
public final class KeepViews {

    private final ListViews views;
    private final ListCustomers customers;
    private final UnitOfWork work;

    /** Changes what this store holds. */
    public KeepViews(ListViews views, ListCustomers customers, UnitOfWork work) {
        this.views = views;
        this.customers = customers;
        this.work = work;
    }

    /** Keeps a new view from its fields and its columns, which may be null. */
    public ListView add(Map<String, String> input, List<String> columns, Actor actor) {
        actor.require(Permission.VIEW);
        ViewDraft draft = checked(ViewDraft.of(input, columns, null), actor);
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
                    ViewDraft draft = checked(ViewDraft.of(input, columns, current.draft()), actor);
                    return draft.equals(current.draft())
                            ? current
                            : views.replace(current.with(draft), version);
                });
    }

    /** Takes a view away. */
    public void remove(ViewId id, int version, Actor actor) {
        actor.require(Permission.VIEW);
        work.inOne(
                () -> {
                    ListView current = current(id, version, actor);
                    views.remove(current, version);
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

    /** Nobody keeps what they could not open. */
    private ViewDraft checked(ViewDraft draft, Actor actor) {
        if (draft.shared()) {
            actor.require(Permission.EDIT);
        }
        customers.check(draft.query(), actor);
        return draft;
    }
}
