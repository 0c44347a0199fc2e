package io.customer360.scorecard;

import io.customer360.run.Job;
import io.customer360.run.RunSoon;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Gives customers scorecards and ends them. A customer has one of a kind at a time. */
public final class AssignScorecard {

    private final ScorecardUses uses;
    private final Scorecards scorecards;
    private final UnitOfWork work;
    private final RunSoon soon;
    private final Clock clock;

    /** Assigns in these stores; what is not ticked by hand follows soon. */
    public AssignScorecard(
            ScorecardUses uses, Scorecards scorecards, UnitOfWork work, RunSoon soon, Clock clock) {
        this.uses = uses;
        this.scorecards = scorecards;
        this.work = work;
        this.soon = soon;
        this.clock = clock;
    }

    /**
     * Gives a customer a scorecard that is offered.
     *
     * @param replace whether one of the same kind that the customer has may be ended for it
     */
    public ScorecardUse on(CustomerId customer, ScorecardId id, boolean replace, Actor actor) {
        actor.require(Permission.EDIT);
        return Patience.with(
                () -> work.inOne(() -> replaced(customer, offered(id), replace, actor)));
    }

    /** Ends a scorecard of a customer; it stays among the earlier ones. */
    public ScorecardUse end(CustomerId customer, ScorecardUseId id, Actor actor) {
        actor.require(Permission.EDIT);
        return Patience.with(() -> work.inOne(() -> end(active(customer, id), actor)));
    }

    private Scorecard offered(ScorecardId id) {
        return scorecards
                .find(id)
                .filter(it -> !it.retired())
                .orElseThrow(() -> Rejected.at("scorecard", "c360.input.choice.error"));
    }

    private ScorecardUse active(CustomerId customer, ScorecardUseId id) {
        return uses.find(id)
                .filter(it -> it.customer().equals(customer))
                .filter(ScorecardUse::active)
                .orElseThrow(NotFound::new);
    }

    private ScorecardUse replaced(
            CustomerId customer, Scorecard wanted, boolean replace, Actor actor) {
        List<ScorecardUse> had = uses.of(customer);
        Optional<ScorecardUse> same = ofKind(wanted, had);
        same.ifPresent(it -> requireReplaced(it, wanted, replace));
        long kept = had.stream().filter(ScorecardUse::active).count() - same.stream().count();
        if (kept >= ScorecardUse.MAX_PER_CUSTOMER) {
            throw Rejected.at(
                    "scorecard", "c360.input.too-many.error", ScorecardUse.MAX_PER_CUSTOMER);
        }
        same.ifPresent(it -> end(it, actor));
        return assigned(customer, wanted, actor);
    }

    private Optional<ScorecardUse> ofKind(Scorecard scorecard, List<ScorecardUse> had) {
        return had.stream()
                .filter(ScorecardUse::active)
                .filter(
                        it ->
                                scorecards
                                        .find(it.scorecard())
                                        .filter(
                                                known ->
                                                        known.kindKey().equals(scorecard.kindKey()))
                                        .isPresent())
                .findFirst();
    }

    private void requireReplaced(ScorecardUse had, Scorecard wanted, boolean replace) {
        if (had.scorecard().equals(wanted.id())) {
            throw Rejected.at("scorecard", "c360.scorecard.assigned-already.error");
        }
        if (!replace) {
            throw Rejected.at("replace", "c360.scorecard.replace.error", name(had));
        }
    }

    private ScorecardUse assigned(CustomerId customer, Scorecard scorecard, Actor actor) {
        Instant now = clock.instant();
        OptionalDouble first = ScorecardScore.of(scorecard.content(), Set.of(), Map.of());
        ScorecardUse assigned =
                uses.assign(
                        customer,
                        scorecard,
                        UseScore.first(first, scorecard.validDays(), now),
                        revision(scorecard.name(), "", scorecard.name(), now, actor));
        if (scorecard.content().items().stream().anyMatch(it -> !it.manual())) {
            work.afterCommit(() -> soon.ask(Job.SCORECARDS, Optional.of(actor.key())));
        }
        return assigned;
    }

    private ScorecardUse end(ScorecardUse active, Actor actor) {
        Instant now = clock.instant();
        Scorecard definition = scorecards.find(active.scorecard()).orElseThrow(NotFound::new);
        String name = definition.name();
        ScorecardUse ended =
                active.ended(new ScorecardUse.Moment(now, actor.key()), definition.version());
        uses.end(ended, revision(name, name, "", now, actor));
        return ended;
    }

    private String name(ScorecardUse use) {
        return scorecards.find(use.scorecard()).map(Scorecard::name).orElse("");
    }

    private static Revision revision(
            String name, String from, String to, Instant now, Actor actor) {
        return new Revision(
                actor.key(), now, name, List.of(new FieldChange(ScorecardUse.ENTITY, from, to)));
    }
}
