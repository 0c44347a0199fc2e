package io.customer360.score;

import io.customer360.churn.ChurnDraft;
import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthDraft;
import io.customer360.health.HealthModel;
import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Makes what an admin has entered the next version of a model. Who started from an older version is
 * told so, and what changes nothing makes no version.
 */
public final class ChangeModels {

    private final Models models;
    private final ModelEdits edits;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes these models. */
    public ChangeModels(Models models, ModelEdits edits, UnitOfWork work, Clock clock) {
        this.models = models;
        this.edits = edits;
        this.work = work;
        this.clock = clock;
    }

    /** How the models of a kind are told apart, and kept. */
    private record Shape<M>(
            Models.Kind kind,
            ToIntFunction<M> version,
            Function<M, Map<String, String>> fields,
            Function<Revision, Function<M, M>> add) {}

    /** What somebody entered, and the version that it starts from. */
    private record Draft<M>(int version, M next) {}

    /** The health model in force after this edit. */
    public HealthModel health(SentModel sent, Actor actor) {
        return change(
                new Shape<>(
                        Models.Kind.HEALTH,
                        HealthModel::version,
                        HealthDraft::fields,
                        it -> next -> models.add(next, it.by(), it.at())),
                models::health,
                current -> {
                    var draft = Drafts.health(sent, current);
                    return new Draft<>(draft.version(), draft.next());
                },
                actor);
    }

    /** The churn model in force after this edit. */
    public ChurnModel churn(SentModel sent, Actor actor) {
        return change(
                new Shape<>(
                        Models.Kind.CHURN,
                        ChurnModel::version,
                        ChurnModel::fields,
                        it -> next -> models.add(next, it.by(), it.at())),
                models::churn,
                current -> {
                    ChurnDraft draft = Drafts.churn(sent, current);
                    return new Draft<>(draft.version(), draft.model().as(current.version() + 1));
                },
                actor);
    }

    /** The model of the value of customers in force after this edit. */
    public CltvModel cltv(Map<String, String> sent, Actor actor) {
        return change(
                new Shape<>(
                        Models.Kind.CLTV,
                        CltvModel::version,
                        Drafts::fields,
                        it -> next -> models.add(next, it.by(), it.at())),
                models::cltv,
                current -> {
                    CltvModel entered = CltvModel.parse(sent);
                    return new Draft<>(entered.version(), entered.as(current.version() + 1));
                },
                actor);
    }

    private <M> M change(
            Shape<M> shape, Supplier<M> latest, Function<M, Draft<M>> entered, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    M current = latest.get();
                    Draft<M> draft = entered.apply(current);
                    if (draft.version() != shape.version().applyAsInt(current)) {
                        throw new Stale(current);
                    }
                    List<FieldChange> changes =
                            FieldChange.between(
                                    shape.fields().apply(current),
                                    shape.fields().apply(draft.next()));
                    return changes.isEmpty() ? current : keep(shape, draft.next(), changes, actor);
                });
    }

    private <M> M keep(Shape<M> shape, M next, List<FieldChange> changes, Actor actor) {
        var revision = new Revision(actor.key(), clock.instant(), changes);
        M kept = shape.add().apply(revision).apply(next);
        edits.add(shape.kind(), shape.version().applyAsInt(kept), revision);
        return kept;
    }
}
