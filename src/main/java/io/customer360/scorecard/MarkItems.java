package io.customer360.scorecard;

import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.scorecard.EditScorecard.Edited;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Ticks and scores items of scorecards of many customers, each as if on its page, in as few
 * statements as for one. Works inside the transaction in which the scorecards were read.
 */
public final class MarkItems {

    private static final String TICKED = "ticked";

    private final ScorecardUses uses;
    private final Scorecards scorecards;
    private final Profiles profiles;
    private final Today today;
    private final Clock clock;

    /** Marks in these stores, in weeks as the customers have them. */
    public MarkItems(
            ScorecardUses uses,
            Scorecards scorecards,
            Profiles profiles,
            Today today,
            Clock clock) {
        this.uses = uses;
        this.scorecards = scorecards;
        this.profiles = profiles;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What is to become of an item.
     *
     * @param texts {@code ticked} of an objective; {@code score} and {@code comment} of a measure,
     *     of which those that are not there stay
     */
    public record Mark(ScorecardUse use, ItemId item, Map<String, String> texts) {

        public Mark {
            texts = Map.copyOf(texts);
        }
    }

    /** Does these, in their order. */
    public void on(Collection<Mark> marks, Actor actor) {
        actor.require(Permission.EDIT);
        Map<ScorecardUse, List<Mark>> byUse =
                marks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mark::use, LinkedHashMap::new, Collectors.toList()));
        var kept = uses.marks(byUse.keySet().stream().map(ScorecardUse::id).toList());
        var profile =
                profiles.of(
                        byUse.keySet().stream()
                                .map(ScorecardUse::customer)
                                .collect(Collectors.toSet()));
        Map<ScorecardId, Scorecard> definitions =
                scorecards.all().stream()
                        .collect(Collectors.toMap(Scorecard::id, Function.identity()));
        Instant now = clock.instant();
        List<UseEdits> edits = new ArrayList<>();
        byUse.forEach(
                (use, some) -> {
                    Scorecard scorecard =
                            Optional.ofNullable(definitions.get(use.scorecard()))
                                    .orElseThrow(NotFound::new);
                    var before = kept.getOrDefault(use.id(), ScorecardMarks.NONE);
                    edits(
                                    new UseSheet(use, scorecard, before, now),
                                    some,
                                    day(use.customer(), profile),
                                    actor)
                            .ifPresent(edits::add);
                });
        if (!edits.isEmpty()) {
            uses.changeAll(edits);
        }
    }

    private LocalDate day(CustomerId customer, Map<CustomerId, Profile> profile) {
        return today.in(profile.get(customer).zone());
    }

    private static Optional<UseEdits> edits(
            UseSheet before, List<Mark> some, LocalDate day, Actor actor) {
        UseSheet sheet = before;
        List<Revision> revisions = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        List<GivenScore> given = new ArrayList<>();
        for (Mark mark : some) {
            Item item = EditScorecard.item(sheet, mark.item());
            Edited edited = edited(sheet, item, mark.texts(), day, actor);
            if (!edited.nothing()) {
                sheet = EditScorecard.after(sheet, edited);
                revisions.add(EditScorecard.revision(sheet, item, edited, actor));
                ticks.addAll(edited.ticks());
                given.addAll(edited.given());
            }
        }
        int replaced = before.use().score().version();
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new UseEdits(
                                new UseChange(sheet.use(), replaced, ticks, given), revisions));
    }

    private static Edited edited(
            UseSheet sheet, Item item, Map<String, String> texts, LocalDate day, Actor actor) {
        return item instanceof Objective
                ? TickObjective.ticked(sheet, item, Boolean.parseBoolean(texts.get(TICKED)), actor)
                : GiveScore.given(sheet, item, GiveScore.Entry.parse(texts), day, actor);
    }
}
