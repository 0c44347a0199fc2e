package io.customer360.pulse;

import io.customer360.shared.Actor;
import io.customer360.shared.Arrangement;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adds, changes, orders and removes the levels of pulses. One that a pulse has is not offered any
 * more and stays with its name.
 */
public final class ArrangeLevels {

    private static final String FIELD = "levels";

    private final LevelStore store;
    private final PulseUses uses;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the levels in this store. */
    public ArrangeLevels(LevelStore store, PulseUses uses, UnitOfWork work, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.work = work;
        this.clock = clock;
    }

    /** One more level, behind the others. */
    public LevelList add(LevelDraft draft, Actor actor) {
        return on(draft.version(), actor, before -> before.with(draft));
    }

    /** Another name, colour or worth; one that is offered no more can be offered again. */
    public LevelList change(LevelId id, LevelDraft draft, Actor actor) {
        return on(
                draft.version(),
                actor,
                before -> before.changed(draft.level(id, required(before, id).position())));
    }

    /** Another order, in which every level must be. */
    public LevelList arrange(Arrangement wanted, Actor actor) {
        List<LevelId> order = wanted.ids().stream().map(LevelId::new).toList();
        return on(wanted.version(), actor, before -> before.arranged(order));
    }

    /** Takes a level away, or from the offer when a pulse has it. */
    public LevelList remove(LevelId id, int version, Actor actor) {
        return on(
                version,
                actor,
                before -> {
                    Level gone = required(before, id);
                    return uses.level(id) ? before.changed(retired(gone)) : before.without(id);
                });
    }

    private LevelList on(int version, Actor actor, UnaryOperator<LevelList> change) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    LevelList before = store.current();
                    if (before.version() != version) {
                        throw new Stale(before);
                    }
                    LevelList next = change.apply(before);
                    if (next.all().equals(before.all())) {
                        return before;
                    }
                    var noted = new FieldChange(FIELD, before.lines(), next.lines());
                    store.save(
                            next,
                            version,
                            new Revision(actor.key(), clock.instant(), List.of(noted)));
                    return next;
                });
    }

    private static Level required(LevelList list, LevelId id) {
        return list.find(id).orElseThrow(NotFound::new);
    }

    private static Level retired(Level it) {
        return new Level(it.id(), it.name(), it.points(), it.colour(), it.position(), true);
    }
}
