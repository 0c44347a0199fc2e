package io.customer360.status;

import io.customer360.shared.Actor;
import io.customer360.shared.Arrangement;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Adds, renames and orders the statuses that customers can have. */
public final class ArrangeStatuses {

    private static final String FIELD = "statuses";

    private final StatusStore store;
    private final StatusHolders holders;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the statuses in this store. */
    public ArrangeStatuses(StatusStore store, StatusHolders holders, UnitOfWork work, Clock clock) {
        this.store = store;
        this.holders = holders;
        this.work = work;
        this.clock = clock;
    }

    /** One more status, behind the others. */
    public StatusList add(StatusDraft draft, Actor actor) {
        return on(
                draft.version(),
                actor,
                before -> {
                    requireRoom(before);
                    requireFree(draft.name(), before, null);
                    List<Status> next = new ArrayList<>(before.all());
                    next.add(draft.status(new StatusId(Integer.MAX_VALUE), next.size() + 1));
                    return new Step(next, () -> store.add(draft, next.size()));
                });
    }

    /**
     * Another name, colour or description. Customers who have left with it stay so: as long as
     * there are any, it goes on to say that they have.
     */
    public StatusList change(StatusId id, StatusDraft wanted, Actor actor) {
        return on(
                wanted.version(),
                actor,
                before -> {
                    Status current = before.find(id).orElseThrow(NotFound::new);
                    StatusDraft draft = wanted.over(current);
                    requireFree(draft.name(), before, current);
                    if (current.left() && !draft.hasLeft()) {
                        requireNobody(id);
                    }
                    List<Status> next =
                            before.all().stream()
                                    .map(
                                            it ->
                                                    it.equals(current)
                                                            ? draft.status(id, it.position())
                                                            : it)
                                    .toList();
                    return new Step(next, () -> store.change(id, draft));
                });
    }

    /** Another order, in which every status must be. */
    public StatusList arrange(Arrangement wanted, Actor actor) {
        List<StatusId> order = wanted.ids().stream().map(StatusId::new).toList();
        return on(
                wanted.version(),
                actor,
                before -> {
                    List<StatusId> known = before.all().stream().map(Status::id).toList();
                    if (order.size() != known.size()
                            || !new HashSet<>(order).equals(new HashSet<>(known))) {
                        throw Rejected.at("order", "c360.order.incomplete.error");
                    }
                    List<Status> next =
                            order.stream().map(id -> before.find(id).orElseThrow()).toList();
                    return new Step(next, () -> store.arrange(order));
                });
    }

    private record Step(List<Status> next, Runnable writing) {}

    private interface Plan {
        Step on(StatusList before);
    }

    private StatusList on(int version, Actor actor, Plan plan) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    StatusList before = store.current();
                    if (before.version() != version) {
                        throw new Stale(before);
                    }
                    Step step = plan.on(before);
                    StatusList after = new StatusList(step.next(), version + 1);
                    if (step.next().equals(before.all())) {
                        return before;
                    }
                    store.take(version, revision(before, after, actor));
                    step.writing().run();
                    return store.current();
                });
    }

    private Revision revision(StatusList before, StatusList after, Actor actor) {
        return new Revision(
                actor.key(),
                clock.instant(),
                List.of(new FieldChange(FIELD, before.text(), after.text())));
    }

    private static void requireRoom(StatusList list) {
        if (list.all().size() >= StatusList.MAX_COUNT) {
            throw Rejected.at("name", "c360.input.too-many.error", StatusList.MAX_COUNT);
        }
    }

    private void requireNobody(StatusId id) {
        int customers = holders.countWith(id);
        if (customers > 0) {
            throw Rejected.at("left", "c360.statuses.left-held.error", customers);
        }
    }

    private static void requireFree(String name, StatusList list, Status self) {
        if (list.named(name).filter(holder -> !holder.equals(self)).isPresent()) {
            throw Rejected.at("name", "c360.statuses.name-taken.error");
        }
    }
}
