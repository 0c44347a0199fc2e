package io.customer360.ingest;

import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.scorecard.MarkItems;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.Scorecards;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in ticks and scores of the scorecards that customers have, each as if on the page: every
 * one can be the edit that changes the score of the whole. They are judged and stored together.
 */
public final class ScorecardIntake implements Intake {

    static final String SCORECARD = "scorecard";
    static final String ITEM = "item";
    static final String TICKED = "ticked";
    static final String SCORE = "score";
    static final String COMMENT = "comment";

    /** What an entry can say of an item. */
    static final List<String> SAID = List.of(TICKED, SCORE, COMMENT);

    private static final List<IntakeColumn> COLUMNS =
            List.of(
                    RecordIntake.CUSTOMERS,
                    RecordIntake.CUSTOMER_SOURCES,
                    IntakeColumn.required(
                                    SCORECARD, "c360.ingest.scorecard.label", "template", "card")
                            .asKey(),
                    IntakeColumn.required(
                                    ITEM,
                                    "c360.ingest.item.label",
                                    "objective or measure",
                                    "ziel oder messgröße",
                                    "objective",
                                    "measure",
                                    "key objective",
                                    "ziel",
                                    "messgröße")
                            .asKey(),
                    IntakeColumn.optional(
                            TICKED,
                            "c360.scorecard.ticked.label",
                            "objective reached",
                            "ziel erreicht",
                            "done",
                            "reached",
                            "erreicht"),
                    IntakeColumn.optional(
                            SCORE, "c360.scorecard.score.label", "points", "value", "wert"),
                    IntakeColumn.optional(
                            COMMENT, "c360.scorecard.comment.label", "note", "kommentar"));

    private final FindCustomers customers;
    private final Scorecards scorecards;
    private final HeldScorecards held;
    private final MarkItems mark;
    private final Profiles profiles;
    private final Today today;

    /** Finds scorecards here, and ticks and scores by this use case. */
    public ScorecardIntake(
            FindCustomers customers,
            Scorecards scorecards,
            HeldScorecards held,
            MarkItems mark,
            Profiles profiles,
            Today today) {
        this.customers = customers;
        this.scorecards = scorecards;
        this.held = held;
        this.mark = mark;
        this.profiles = profiles;
        this.today = today;
    }

    @Override
    public String kind() {
        return "scorecards";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT);
    }

    @Override
    public List<IntakeColumn> columns(Actor actor) {
        return COLUMNS;
    }

    @Override
    public List<Verdict> judge(List<Entry> entries, Promised promised, Manner manner, Actor actor) {
        Map<Entry, Asked> asked = new HashMap<>();
        entries.forEach(entry -> asked.put(entry, asked(entry, manner)));
        Map<Asked, Match> matches = customers.of(asked.values(), actor);
        Set<CustomerId> named = new HashSet<>();
        matches.values().forEach(match -> named.addAll(match.found()));
        List<ScorecardUse> uses = held.of(named);
        JudgeScorecard judge =
                new JudgeScorecard(
                        COLUMNS.stream().map(IntakeColumn::name).collect(Collectors.toSet()),
                        scorecards.all(),
                        uses.stream().collect(Collectors.groupingBy(ScorecardUse::customer)),
                        held.marks(uses.stream().map(ScorecardUse::id).toList()),
                        midnights(uses));
        return entries.stream()
                .map(entry -> judge.on(entry, matches.get(asked.get(entry))))
                .toList();
    }

    private Map<CustomerId, Instant> midnights(List<ScorecardUse> uses) {
        Set<CustomerId> holders =
                uses.stream().map(ScorecardUse::customer).collect(Collectors.toSet());
        Map<CustomerId, Instant> midnights = new HashMap<>();
        profiles.of(holders).forEach((id, profile) -> midnights.put(id, midnight(profile)));
        return midnights;
    }

    private Instant midnight(Profile profile) {
        ZoneId zone = today.zone(profile.zone());
        return today.in(profile.zone()).atStartOfDay(zone).toInstant();
    }

    private static Asked asked(Entry entry, Manner manner) {
        String source = entry.given(RecordIntake.CUSTOMER_SOURCE).orElse(manner.source());
        return Asked.anyOf(source.strip(), entry.texts().getOrDefault(RecordIntake.CUSTOMER, ""));
    }

    @Override
    public List<Verdict> store(List<Verdict> accepted, Actor actor) {
        mark.on(
                accepted.stream().map(it -> (MarkItems.Mark) it.plan().orElseThrow()).toList(),
                actor);
        return accepted;
    }
}
