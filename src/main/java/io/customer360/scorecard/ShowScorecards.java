package io.customer360.scorecard;

import io.customer360.customer.Profiles;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Shows the scorecards of a customer as their definitions are now, and the earlier ones as they
 * were at their end.
 */
public final class ShowScorecards {

    private final ScorecardUses uses;
    private final Scorecards scorecards;
    private final ConditionChecks checks;
    private final Profiles profiles;
    private final Today today;
    private final Clock clock;

    /** Shows what these stores hold. */
    public ShowScorecards(
            ScorecardUses uses,
            Scorecards scorecards,
            ConditionChecks checks,
            Profiles profiles,
            Today today,
            Clock clock) {
        this.uses = uses;
        this.scorecards = scorecards;
        this.checks = checks;
        this.profiles = profiles;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param day the day it is for the customer
     * @param active those that the customer has, the latest assigned first
     * @param earlier those that it had and that ended last, the latest first, as they were then
     * @param offers what the customer could get
     * @param checks how the conditions of the active ones were last checked
     */
    public record Shown(
            CustomerId customer,
            LocalDate day,
            List<UseSheet> active,
            List<UseSheet> earlier,
            List<Offer> offers,
            List<ConditionCheck> checks) {

        /** How the condition of an objective was last checked. */
        public Optional<ConditionCheck> check(ScorecardId scorecard, ItemId item) {
            return checks.stream()
                    .filter(it -> it.scorecard().equals(scorecard) && it.item().equals(item))
                    .findFirst();
        }
    }

    /**
     * A scorecard that a customer could get.
     *
     * @param replaced the one of its kind that the customer has
     */
    public record Offer(Scorecard scorecard, Optional<Scorecard> replaced) {}

    /** The scorecards of a customer. */
    public Shown on(CustomerId customer) {
        List<UseSheet> all = sheets(uses.of(customer), clock.instant());
        List<UseSheet> active = all.stream().filter(it -> it.use().active()).toList();
        return new Shown(
                customer,
                today.in(profiles.of(customer).zone()),
                active,
                all.stream().filter(it -> !it.use().active()).toList(),
                offers(active),
                checks(active));
    }

    private List<UseSheet> sheets(List<ScorecardUse> of, Instant now) {
        var marks = uses.marks(of.stream().map(ScorecardUse::id).toList());
        Map<Definition, Optional<Scorecard>> definitions = new HashMap<>();
        List<UseSheet> sheets = new ArrayList<>();
        for (ScorecardUse use : of) {
            Instant at = use.ended().map(ScorecardUse.Moment::at).orElse(now);
            definitions
                    .computeIfAbsent(
                            new Definition(use.scorecard(), use.endedVersion()), this::definition)
                    .map(
                            it ->
                                    new UseSheet(
                                            use,
                                            it,
                                            marks.getOrDefault(use.id(), ScorecardMarks.NONE),
                                            at))
                    .ifPresent(sheets::add);
        }
        return sheets;
    }

    /** A definition as it was in a version, or as it is now. */
    private record Definition(ScorecardId id, OptionalInt version) {}

    private Optional<Scorecard> definition(Definition wanted) {
        Optional<Scorecard> now = scorecards.find(wanted.id());
        return wanted.version().isEmpty()
                        || now.filter(it -> it.version() == wanted.version().getAsInt()).isPresent()
                ? now
                : scorecards
                        .version(wanted.id(), wanted.version().getAsInt())
                        .map(ScorecardVersion::scorecard);
    }

    private List<ConditionCheck> checks(Collection<UseSheet> active) {
        List<ScorecardId> automatic =
                active.stream()
                        .map(UseSheet::scorecard)
                        .filter(
                                it ->
                                        it.content().objectives().stream()
                                                .anyMatch(one -> !one.manual()))
                        .map(Scorecard::id)
                        .toList();
        return automatic.isEmpty() ? List.of() : checks.of(automatic);
    }

    private List<Offer> offers(List<UseSheet> active) {
        return scorecards.offered().stream()
                .filter(
                        it ->
                                active.stream()
                                        .noneMatch(had -> had.scorecard().id().equals(it.id())))
                .map(it -> new Offer(it, ofKind(it, active)))
                .toList();
    }

    private static Optional<Scorecard> ofKind(Scorecard offered, List<UseSheet> active) {
        return active.stream()
                .map(UseSheet::scorecard)
                .filter(it -> it.kindKey().equals(offered.kindKey()))
                .findFirst();
    }
}
