package io.customer360.scorecard;

import io.customer360.run.Job;
import io.customer360.run.RunSoon;
import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Defines scorecards. Every edit makes a version, what customers have done is never lost, and a
 * definition that a customer has ever had is retired instead of removed.
 */
public final class ArrangeScorecards {

    private final Scorecards scorecards;
    private final ScorecardHolders holders;
    private final ConditionSearch search;
    private final UnitOfWork work;
    private final RunSoon soon;
    private final Clock clock;

    /**
     * Defines in this store; only searches that Jira understands are accepted, and what changes for
     * customers follows soon.
     */
    public ArrangeScorecards(
            Scorecards scorecards,
            ScorecardHolders holders,
            ConditionSearch search,
            UnitOfWork work,
            RunSoon soon,
            Clock clock) {
        this.scorecards = scorecards;
        this.holders = holders;
        this.search = search;
        this.work = work;
        this.soon = soon;
        this.clock = clock;
    }

    /** Adds a scorecard. */
    public Scorecard add(ScorecardDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        requireSearches(draft, List.of());
        return work.inOne(() -> added(draft, actor));
    }

    /** Adds those examples whose names nothing has yet. */
    public List<Scorecard> addExamples(Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    List<Scorecard> added = new ArrayList<>();
                    for (ScorecardDraft example : ExampleScorecards.all()) {
                        if (named(example.name()).isEmpty()) {
                            added.add(added(example, actor));
                        }
                    }
                    return added;
                });
    }

    /** Makes the next version of a scorecard; saving what is already there makes none. */
    public Scorecard change(ScorecardId id, ScorecardDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        requireSearches(draft, scorecards.find(id).map(Scorecard::content).stream().toList());
        Scorecard changed =
                work.inOne(
                        () -> {
                            Scorecard current = current(id, draft.version());
                            requireFree(draft.name(), id);
                            requireReturning(current, draft);
                            Scorecard next = draft.next(current);
                            requireKind(current, next);
                            requireKept(current, next, draft.discard());
                            return kept(current, next, actor);
                        });
        if (changed.version() != draft.version()) {
            soon.ask(Job.SCORECARDS, Optional.of(actor.key()));
        }
        return changed;
    }

    /**
     * Offers a scorecard to customers, or does so no more: fields {@code version}, {@code retired}.
     */
    public Scorecard retire(ScorecardId id, Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        boolean retired = fields.required("retired", Parse::flag).orElse(false);
        fields.check();
        return work.inOne(
                () -> {
                    Scorecard current = current(id, version);
                    return kept(current, current.retired(retired), actor);
                });
    }

    /** Removes a scorecard, or retires one that a customer has or had. */
    public void remove(ScorecardId id, int version, Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    Scorecard current = current(id, version);
                    if (holders.everUsed().contains(id)) {
                        return kept(current, current.retired(true), actor);
                    }
                    scorecards.remove(current, version, whole(actor, current.name(), ""));
                    return current;
                });
    }

    private Scorecard added(ScorecardDraft draft, Actor actor) {
        if (scorecards.all().size() >= Scorecard.MAX_COUNT) {
            throw Rejected.at("name", "c360.input.too-many.error", Scorecard.MAX_COUNT);
        }
        requireFree(draft.name(), null);
        return scorecards.add(draft, whole(actor, "", draft.name()));
    }

    private Scorecard kept(Scorecard current, Scorecard next, Actor actor) {
        List<FieldChange> changes =
                FieldChange.between(ScorecardWords.fields(current), ScorecardWords.fields(next));
        return changes.isEmpty()
                ? current
                : scorecards.replace(
                        next, new Revision(actor.key(), clock.instant(), next.name(), changes));
    }

    private Scorecard current(ScorecardId id, int version) {
        Scorecard current = scorecards.find(id).orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Optional<Scorecard> named(String name) {
        return scorecards.all().stream().filter(it -> it.called(name)).findFirst();
    }

    private void requireFree(String name, ScorecardId self) {
        if (named(name).filter(it -> !it.id().equals(self)).isPresent()) {
            throw Rejected.at("name", "c360.scorecards.name-taken.error");
        }
    }

    /** A customer has one active scorecard of a kind, which another kind could break. */
    private void requireKind(Scorecard current, Scorecard next) {
        int customers = holders.customers().getOrDefault(current.id(), 0);
        if (customers > 0 && !current.kindKey().equals(next.kindKey())) {
            throw Rejected.at("kind", "c360.scorecards.kind-in-use.error", customers);
        }
    }

    /** What comes back is what it was in some version, so that what customers have of it fits. */
    private void requireReturning(Scorecard current, ScorecardDraft draft) {
        List<ItemDraft> returning = draft.returning(current.content());
        if (returning.isEmpty()) {
            return;
        }
        List<Item> were =
                scorecards.versions(current.id(), current.version()).stream()
                        .flatMap(it -> it.scorecard().content().items().stream())
                        .toList();
        for (ItemDraft item : returning) {
            ItemId id = item.known().orElseThrow();
            if (were.stream().noneMatch(it -> it.id().equals(id) && item.like(it))) {
                throw Rejected.at("itemIds", "c360.input.choice.error");
            }
        }
    }

    /** What customers have of an item goes out of sight with it, so somebody has to want that. */
    private void requireKept(Scorecard current, Scorecard next, boolean discard) {
        List<Item> gone =
                current.content().items().stream()
                        .filter(item -> next.content().find(item.id()).isEmpty())
                        .toList();
        if (gone.isEmpty() || discard) {
            return;
        }
        Map<ItemId, Integer> marked = holders.marked(current.id());
        List<Item> lost = gone.stream().filter(it -> marked.containsKey(it.id())).toList();
        if (!lost.isEmpty()) {
            throw Rejected.at(
                    "discard",
                    "c360.scorecards.discard.error",
                    lost.stream().mapToInt(it -> marked.get(it.id())).sum(),
                    lost.stream().map(Item::text).collect(Collectors.joining(", ")));
        }
    }

    /** Jira is asked outside of the unit of work, about searches that are new. */
    private void requireSearches(ScorecardDraft draft, List<ScorecardContent> known) {
        List<Problem> problems = new ArrayList<>();
        for (ItemDraft item : draft.items()) {
            item.condition()
                    .map(TicketCondition::jql)
                    .filter(jql -> known.stream().noneMatch(it -> it.asks(jql)))
                    .filter(jql -> !search.understands(jql))
                    .ifPresent(jql -> problems.add(ItemsReader.search(item)));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private Revision whole(Actor actor, String from, String to) {
        return new Revision(
                actor.key(),
                clock.instant(),
                from.isEmpty() ? to : from,
                List.of(new FieldChange(Scorecard.ENTITY, from, to)));
    }
}
