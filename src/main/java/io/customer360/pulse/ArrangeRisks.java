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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Adds, changes, orders and removes risk categories and their factors. What a pulse names is not
 * offered any more and stays with its name.
 */
public final class ArrangeRisks {

    private static final String FIELD = "risks";

    private final RiskStore store;
    private final PulseUses uses;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the categories in this store. */
    public ArrangeRisks(RiskStore store, PulseUses uses, UnitOfWork work, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.work = work;
        this.clock = clock;
    }

    /** One more category, behind the others. */
    public RiskList add(RiskDraft draft, Actor actor) {
        return on(draft.version(), actor, before -> before.with(draft.name()));
    }

    /** Another name; a category that is offered no more can be offered again. */
    public RiskList change(RiskCategoryId id, RiskDraft draft, Actor actor) {
        return in(
                id,
                draft.version(),
                actor,
                (before, it) ->
                        before.changed(
                                new RiskCategory(
                                        id, draft.name(), it.factors(), !draft.offered())));
    }

    /** Another order, in which every category must be. */
    public RiskList arrange(Arrangement wanted, Actor actor) {
        List<RiskCategoryId> order = wanted.ids().stream().map(RiskCategoryId::new).toList();
        return on(wanted.version(), actor, before -> before.arranged(order));
    }

    /** Takes a category away, or from the offer when a pulse has it. */
    public RiskList remove(RiskCategoryId id, int version, Actor actor) {
        return in(
                id,
                version,
                actor,
                (before, it) ->
                        uses.category(id)
                                ? before.changed(
                                        new RiskCategory(id, it.name(), it.factors(), true))
                                : before.without(it));
    }

    /** One more factor of a category, behind its others. */
    public RiskList addFactor(RiskCategoryId id, RiskDraft draft, Actor actor) {
        return in(id, draft.version(), actor, (before, it) -> before.with(it, draft.name()));
    }

    /** Another name; a factor that is offered no more can be offered again. */
    public RiskList changeFactor(
            RiskCategoryId id, RiskFactorId factor, RiskDraft draft, Actor actor) {
        return in(
                id,
                draft.version(),
                actor,
                (before, it) ->
                        before.changed(
                                it,
                                required(it, factor).id(),
                                old -> new RiskFactor(factor, draft.name(), !draft.offered())));
    }

    /** Another order of the factors of a category, in which every one must be. */
    public RiskList arrangeFactors(RiskCategoryId id, Arrangement wanted, Actor actor) {
        List<RiskFactorId> order = wanted.ids().stream().map(RiskFactorId::new).toList();
        return in(id, wanted.version(), actor, (before, it) -> before.arranged(it, order));
    }

    /** Takes a factor away, or from the offer when a pulse has it. */
    public RiskList removeFactor(RiskCategoryId id, RiskFactorId factor, int version, Actor actor) {
        return in(
                id,
                version,
                actor,
                (before, it) -> {
                    RiskFactor gone = required(it, factor);
                    return uses.factor(id, factor)
                            ? before.changed(
                                    it, factor, old -> new RiskFactor(factor, gone.name(), true))
                            : before.without(it, factor);
                });
    }

    private RiskList in(
            RiskCategoryId id,
            int version,
            Actor actor,
            BiFunction<RiskList, RiskCategory, RiskList> change) {
        return on(
                version,
                actor,
                before -> change.apply(before, before.find(id).orElseThrow(NotFound::new)));
    }

    private RiskList on(int version, Actor actor, UnaryOperator<RiskList> change) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    RiskList before = store.current();
                    if (before.version() != version) {
                        throw new Stale(before);
                    }
                    RiskList next = change.apply(before);
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

    private static RiskFactor required(RiskCategory category, RiskFactorId factor) {
        return category.find(factor).orElseThrow(NotFound::new);
    }
}
