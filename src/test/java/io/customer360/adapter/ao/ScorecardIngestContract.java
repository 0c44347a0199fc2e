package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Taking.CARLA;
import static io.customer360.adapter.ao.Taking.CRM;
import static io.customer360.ingest.Outcome.CHANGED;
import static io.customer360.ingest.Outcome.REJECTED;
import static io.customer360.ingest.Outcome.SAME;
import static java.util.Comparator.reverseOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.scorecard.AoHeldScorecards;
import io.customer360.customer.MemoryProfiles;
import io.customer360.ingest.FindCustomers;
import io.customer360.ingest.ScorecardIntake;
import io.customer360.scorecard.AssignScorecard;
import io.customer360.scorecard.EditScorecard;
import io.customer360.scorecard.GiveScore;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.MarkItems;
import io.customer360.scorecard.RestoreScorecard;
import io.customer360.scorecard.ScorecardDraft;
import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.TickObjective;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking in ticks and scores must do on every database. */
interface ScorecardIngestContract {

    String MARKS = "customer|scorecard|item|ticked|score|comment";
    ItemId KICK_OFF = new ItemId(1);
    ItemId SPONSOR = new ItemId(2);

    Stores stores();

    @Test
    @DisplayName(
            "F-158 ticks and scores are taken in, the score follows, and undoing takes it back")
    default void marksTakenIn() {
        var taking = new Taking(stores()).among("Acme", "Globex", "Initech");
        var use = onboarding(ACME);
        var intake = scorecardIntake(taking.find);
        var rows =
                new String[] {
                    MARKS,
                    "Acme|ONBOARDING|kick-off|ja||",
                    "Acme|Onboarding|Sponsor||62,5|<script>\ud83d\ude00"
                };
        assertEquals(List.of(CHANGED, CHANGED), taking.outcomes(intake, rows));
        assertEquals(List.of(SAME, SAME), taking.outcomes(intake, rows));
        assertEquals(
                List.of(SAME, CHANGED),
                taking.outcomes(
                        intake,
                        "customer|scorecard|item|score|ticked",
                        "Acme|Onboarding|Sponsor|62.5|",
                        "Acme|Onboarding|Kick-off||no"));

        var marks = marksOf(use);
        assertFalse(marks.tick(KICK_OFF).orElseThrow().ticked());
        assertEquals(62.5, marks.given(SPONSOR).score().orElseThrow().score());
        assertEquals("<script>\ud83d\ude00", marks.given(SPONSOR).comment().orElseThrow().text());
        assertEquals(OptionalDouble.of(31.25), scoreOf(use));

        var revert = new RestoreScorecard(assigning(), ticking(), giving());
        stores().newest(ACME, 9).stream()
                .limit(4)
                .forEach(it -> assertTrue(revert.revert(List.of(it), CARLA), it.toString()));
        var before = marksOf(use);
        assertFalse(before.tick(KICK_OFF).orElseThrow().ticked());
        assertTrue(before.given(SPONSOR).score().isEmpty());
        assertTrue(before.given(SPONSOR).comment().isEmpty());
        assertEquals(OptionalDouble.of(0), scoreOf(use));
    }

    @Test
    @DisplayName("F-158 what does not fit the scorecard of the customer is refused at its field")
    default void marksRefused() {
        var taking = new Taking(stores()).among("Acme", "Globex", "Initech");
        onboarding(ACME);
        var intake = scorecardIntake(taking.find);
        taking.hidden.add(Stores.GLOBEX);

        assertEquals(
                "customer c360.ingest.customer-unknown.error",
                markProblem(taking, intake, "Globex|Onboarding|Kick-off|yes||"));
        assertEquals(
                "scorecard c360.ingest.no-scorecard.error",
                markProblem(taking, intake, "Initech|Onboarding|Kick-off|yes||"));
        assertEquals(
                "scorecard c360.input.choice.error",
                markProblem(taking, intake, "Acme|Boarding|Kick-off|yes||"));
        assertEquals(
                "item c360.input.choice.error",
                markProblem(taking, intake, "Acme|Onboarding|Take-off|yes||"));
        assertEquals(
                "ticked c360.input.choice.error",
                markProblem(taking, intake, "Acme|Onboarding|Kick-off|perhaps||"));
        assertEquals(
                "score c360.ingest.other-item.error",
                markProblem(taking, intake, "Acme|Onboarding|Kick-off|yes|50|"));
        assertEquals(
                "ticked c360.ingest.other-item.error",
                markProblem(taking, intake, "Acme|Onboarding|Sponsor|yes||"));
        assertEquals(
                "score c360.scorecard.score-range.error",
                markProblem(taking, intake, "Acme|Onboarding|Sponsor||101|"));
        assertEquals(
                List.of(CHANGED, REJECTED),
                taking.outcomes(
                        intake,
                        MARKS,
                        "Acme|Onboarding|Kick-off|yes||",
                        "Acme|Onboarding|Kick-off|no||"));
    }

    @Test
    @DisplayName("X-14 a score that is taken in again on another day counts from then on")
    default void marksTakenInAgain() {
        var taking = new Taking(stores()).among("Acme");
        var use = onboarding(ACME);
        var row = "Acme|Onboarding|Sponsor||80|";
        assertEquals(List.of(CHANGED), taking.outcomes(scorecardIntake(taking.find), MARKS, row));
        var midnight = Stores.NOW.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        var before = Clock.fixed(midnight.minusSeconds(1), ZoneOffset.UTC);
        var after = Clock.fixed(midnight, ZoneOffset.UTC);

        assertEquals(
                List.of(SAME), taking.outcomes(scorecardIntake(taking.find, before), MARKS, row));
        assertEquals(
                List.of(SAME),
                taking.outcomes(
                        scorecardIntake(taking.find, after),
                        "customer|scorecard|item|comment",
                        "Acme|Onboarding|Sponsor|"));
        assertEquals(
                List.of(CHANGED), taking.outcomes(scorecardIntake(taking.find, after), MARKS, row));

        assertEquals(midnight, marksOf(use).given(SPONSOR).score().orElseThrow().at());
        assertEquals(
                List.of(SAME), taking.outcomes(scorecardIntake(taking.find, after), MARKS, row));
    }

    @Test
    @DisplayName("F-158 many are taken in in as many statements as few, each with its history")
    default void marksTakenInTogether() {
        var taking = new Taking(stores()).among(names(60));
        var first = onboarding(ACME);
        for (int each = 1; each < 60; each++) {
            assigning().on(new CustomerId(ACME.value() + each), first.scorecard(), false, CARLA);
        }
        var intake = scorecardIntake(taking.find);
        int few = taking.statements(() -> allChanged(taking, intake, 1, 3));
        int many = taking.statements(() -> allChanged(taking, intake, 4, 60));

        assertEquals(few, many);
        assertTrue(many <= 32, "statements: " + many);
        assertEquals(OptionalDouble.of(75), scoreOf(first));
        var history = stores().newest(ACME, 9);
        assertEquals(
                Set.of("Kick-off – Onboarding", "Sponsor – Onboarding"),
                history.stream().limit(3).map(Change::subject).collect(Collectors.toSet()));
        assertEquals(
                List.of("tick.1", "score.2", "comment.2"),
                history.stream().limit(3).map(Change::field).sorted(reverseOrder()).toList());
        new TickObjective(editing()).on(ACME, first.id(), KICK_OFF, false, CARLA);
        assertEquals(OptionalDouble.of(25), scoreOf(first));
    }

    private static void allChanged(Taking taking, ScorecardIntake intake, int from, int to) {
        List<String> rows = new ArrayList<>(List.of(MARKS));
        for (int each = from; each <= to; each++) {
            rows.add("C" + each + "|Onboarding|Kick-off|yes||");
            rows.add("C" + each + "|Onboarding|Sponsor||50|Well");
        }
        assertEquals(
                Set.of(CHANGED), Set.copyOf(taking.outcomes(intake, rows.toArray(String[]::new))));
    }

    private static String[] names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(it -> "C" + it).toArray(String[]::new);
    }

    private static String markProblem(Taking taking, ScorecardIntake intake, String row) {
        return taking.problem(intake, CRM, MARKS, row);
    }

    private ScorecardUse onboarding(CustomerId customer) {
        var lists =
                Map.of(
                        "itemKinds", List.of("objective", "measure"),
                        "itemGroups", List.of("", ""),
                        "itemTexts", List.of("Kick-off", "Sponsor"),
                        "itemHelps", List.of("", ""),
                        "itemPoints", List.of("20", "20"),
                        "itemSearches", List.of("", ""),
                        "itemBounds", List.of("", ""),
                        "itemNumbers", List.of("", ""),
                        "itemFactors", List.of("", ""));
        var draft = ScorecardDraft.parse(Map.of("name", "Onboarding", "kind", "Start"), lists);
        var card =
                stores().work
                        .inOne(() -> stores().scorecards.add(draft, Stores.revision("definition")));
        return assigning().on(customer, card.id(), false, CARLA);
    }

    private AssignScorecard assigning() {
        return new AssignScorecard(
                stores().scorecardUses,
                stores().scorecards,
                stores().work,
                (job, by) -> {},
                noon());
    }

    private ScorecardMarks marksOf(ScorecardUse use) {
        return stores().scorecardUses.marks(List.of(use.id())).get(use.id());
    }

    private OptionalDouble scoreOf(ScorecardUse use) {
        ScorecardUseId id = use.id();
        return stores().scorecardUses.find(id).orElseThrow().score().score();
    }

    private ScorecardIntake scorecardIntake(FindCustomers find) {
        return scorecardIntake(find, noon());
    }

    private ScorecardIntake scorecardIntake(FindCustomers find, Clock clock) {
        var today = new Today(clock, () -> ZoneOffset.UTC);
        return new ScorecardIntake(
                find,
                stores().scorecards,
                new AoHeldScorecards(stores().ao),
                new MarkItems(
                        stores().scorecardUses,
                        stores().scorecards,
                        stores().profiles,
                        today,
                        clock),
                stores().profiles,
                today);
    }

    private TickObjective ticking() {
        return new TickObjective(editing());
    }

    private GiveScore giving() {
        return new GiveScore(
                editing(),
                new MemoryProfiles(new MemoryChanges()),
                new Today(noon(), () -> ZoneOffset.UTC));
    }

    private EditScorecard editing() {
        return new EditScorecard(
                stores().scorecardUses, stores().scorecards, stores().work, noon());
    }

    private static Clock noon() {
        return Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    }
}
