package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.scorecard.ScorecardNowRow;
import io.customer360.adapter.ao.scorecard.TickRow;
import io.customer360.adapter.ao.scorecard.UseScoreRow;
import io.customer360.adapter.ao.scorecard.ValueRow;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlScorecardHolders;
import io.customer360.adapter.sql.Tables;
import io.customer360.customer.MemoryProfiles;
import io.customer360.scorecard.AssignScorecard;
import io.customer360.scorecard.ConditionCheck;
import io.customer360.scorecard.ConditionSearch.Trouble;
import io.customer360.scorecard.EditScorecard;
import io.customer360.scorecard.GiveScore;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardDraft;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.Tick;
import io.customer360.scorecard.TickObjective;
import io.customer360.scorecard.UseChange;
import io.customer360.scorecard.UseScore;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the scorecards of customers must come to on every database. */
interface ScorecardUseContract {

    Actor WHO = Actors.carla(Permission.VIEW, Permission.EDIT);
    ItemId ONE = new ItemId(1);
    ItemId TWO = new ItemId(2);
    ItemId MEASURE = new ItemId(3);
    String HOSTILE_COMMENT = "<script>\u05D0 \uD83D\uDE80\nline";

    Stores stores();

    @Test
    @DisplayName("F-157 a scorecard of a customer comes back as it was assigned, ticked and scored")
    default void usesAreKept() {
        var use = assigned(Stores.ACME, card("Alpha", "İstanbul ".repeat(6)));
        tick(use, ONE, true);
        give(use, "62.5", HOSTILE_COMMENT);

        var held = stores().scorecardUses.of(Stores.ACME).get(0);
        assertEquals(use.id(), held.id());
        assertEquals(use.assigned(), held.assigned());
        assertEquals(Stores.NOW, held.score().touched());
        assertEquals(3, held.score().version());
        var marks = stores().scorecardUses.marks(List.of(use.id())).get(use.id());
        assertTrue(marks.tick(ONE).orElseThrow().ticked());
        assertEquals(WHO.key(), marks.tick(ONE).orElseThrow().by().orElseThrow());
        var given = marks.given(MEASURE);
        assertEquals(62.5, given.score().orElseThrow().score());
        assertEquals(HOSTILE_COMMENT, given.comment().orElseThrow().text());
        assertEquals(1, given.weeks().scores().size());
        assertEquals(Optional.of(held), stores().scorecardUses.find(use.id()));
        assertEquals(5, stores().newest(Stores.ACME, 10).size() + 1);
    }

    @Test
    @DisplayName(
            "F-158 what a customer's scorecards come to together follows in the same transaction")
    default void usesComeTogether() {
        var one = assigned(Stores.ACME, card("Alpha", "A"));
        var two = assigned(Stores.ACME, card("Beta", "B"));
        tick(one, ONE, true);
        tick(one, TWO, true);
        assertEquals("50.0 for 90", now(Stores.ACME));

        tick(two, TWO, true);
        assertEquals("87.5 for 90", now(Stores.ACME));
        assign().end(Stores.ACME, two.id(), WHO);
        assertEquals("100.0 for 90", now(Stores.ACME));
        tick(one, ONE, false);
        assertEquals("75.0 for 90", now(Stores.ACME));
        assign().end(Stores.ACME, one.id(), WHO);

        assertEquals("", now(Stores.ACME));
        assertEquals(
                OptionalDouble.of(75),
                stores().scorecardUses.of(Stores.ACME).get(1).score().score());
        assertTrue(
                stores().ao
                                .count(
                                        DirtyRow.class,
                                        Query.select()
                                                .where(
                                                        DirtyRow.ORG_ID + " = ?",
                                                        Stores.ACME.value()))
                        > 0);
    }

    @Test
    @DisplayName(
            "F-158 of two who tick two objectives at once both succeed, with both in the score")
    default void usesTickedAtOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            var use = assigned(new CustomerId(100 + round), card("Card " + round, "K" + round));
            List<ItemId> items = List.of(ONE, TWO);
            Callable<Object> first = () -> tick(use, items.get(0), true);
            Callable<Object> second = () -> tick(use, items.get(1), true);

            assertEquals(List.of(), Race.between(first, second));

            assertEquals(
                    OptionalDouble.of(100),
                    stores().scorecardUses.find(use.id()).orElseThrow().score().score());
            assertEquals("100.0 for 90", now(use.customer()));
        }
    }

    @Test
    @DisplayName("F-158 the same where a database lets transactions see each other's commits")
    default void usesTickedAtOnceIsolatedLess() throws Exception {
        var use = assigned(Stores.ACME, card("Alpha", "A"));
        var other = assigned(Stores.ACME, card("Beta", "B"));
        stores().statements.weak(true);
        try {
            assertEquals(
                    List.of(),
                    Race.between(() -> tick(use, ONE, true), () -> tick(use, TWO, true)));
            assertEquals(
                    List.of(),
                    Race.between(() -> tick(use, ONE, false), () -> tick(other, ONE, true)));
        } finally {
            stores().statements.weak(false);
        }

        assertEquals(
                OptionalDouble.of(75),
                stores().scorecardUses.find(use.id()).orElseThrow().score().score());
    }

    @Test
    @DisplayName("F-157 of two who assign two scorecards of a kind at once one does")
    default void usesAssignedAtOnce() throws Exception {
        var one = card("Alpha", "Same");
        var other = card("Beta", " SAME ");

        var refused =
                Race.between(() -> assigned(Stores.ACME, one), () -> assigned(Stores.ACME, other));

        assertEquals(1, refused.size());
        assertInstanceOf(Rejected.class, refused.get(0));
        assertEquals(1, stores().scorecardUses.of(Stores.ACME).size());
        assertEquals(1, stores().ao.count(UseScoreRow.class));
    }

    @Test
    @DisplayName("F-158 what a run has found out does not overwrite what somebody has just ticked")
    default void usesOvertaken() {
        var use = assigned(Stores.ACME, card("Alpha", "A"));
        var seen = stores().activeUses.after(0, 10);
        tick(use, ONE, true);
        var late = change(seen.get(0), 77);

        var refused =
                assertThrows(
                        Stale.class,
                        () -> stores().work.inOne(() -> stores().activeUses.keep(List.of(late))));

        assertEquals(OptionalDouble.of(25), ((ScorecardUse) refused.current()).score().score());
        assertEquals("25.0 for 90", now(Stores.ACME));
    }

    @Test
    @DisplayName("F-158 a run keeps a hundred scorecards in as many statements as five")
    default void usesInPieces() {
        var card = card("Alpha", "A");
        int few = statements(card, 5);
        stores().empty();
        int many = statements(card("Alpha", "A"), 140);

        assertEquals(few, many);
        assertEquals(140, stores().ao.count(ScorecardNowRow.class));
        assertEquals(140, stores().ao.count(TickRow.class));
        assertEquals(0, stores().ao.count(ValueRow.class));
    }

    @Test
    @DisplayName(
            "F-158 a customer's scorecards are read in five statements, however many there are")
    default void usesStatements() {
        for (int each = 0; each < 6; each++) {
            tick(assigned(Stores.ACME, card("Card " + each, "K" + each)), ONE, true);
        }

        int sent =
                stores().statements
                        .during(
                                () -> {
                                    var uses = stores().scorecardUses.of(Stores.ACME);
                                    stores().scorecardUses
                                            .marks(uses.stream().map(ScorecardUse::id).toList());
                                });

        assertEquals(5, sent);
    }

    @Test
    @DisplayName("F-157 of those that ended the latest come back, with the version they ended with")
    default void usesEnded() {
        var kept = assigned(Stores.ACME, card("Kept", "K"));
        var card = card("Alpha", "A");
        List<ScorecardUseId> ended = new ArrayList<>();
        for (int each = 0; each < 22; each++) {
            var use = assigned(Stores.ACME, card);
            assign().end(Stores.ACME, use.id(), WHO);
            ended.add(0, use.id());
        }

        var held = stores().scorecardUses.of(Stores.ACME);

        assertEquals(kept.id(), held.get(0).id());
        assertEquals(OptionalInt.empty(), held.get(0).endedVersion());
        assertEquals(
                ended.subList(0, 20),
                held.subList(1, held.size()).stream().map(ScorecardUse::id).toList());
        assertEquals(OptionalInt.of(1), held.get(1).endedVersion());
        assertEquals("0.0 for 90", now(Stores.ACME));
    }

    @Test
    @DisplayName("F-157 what scorecards are in use is known, also of those that have ended")
    default void usesCounted() {
        var holders =
                new SqlScorecardHolders(
                        new SqlReader(
                                new TestExecutors(stores().statements.source()),
                                new Tables("AO_TEST")));
        var alpha = card("Alpha", "A");
        var beta = card("Beta", "B");
        card("Gamma", "C");
        var use = assigned(Stores.ACME, alpha);
        tick(assigned(Stores.GLOBEX, alpha), ONE, true);
        give(use, "5", "");
        var over = assigned(Stores.ACME, beta);
        assign().end(Stores.ACME, over.id(), WHO);

        assertEquals(Map.of(alpha.id(), 2), holders.customers());
        assertEquals(Set.of(alpha.id(), beta.id()), holders.everUsed());
        assertEquals(Map.of(ONE, 1, MEASURE, 1), holders.marked(alpha.id()));
        assertEquals(2, stores().activeUses.count());
        assertEquals(1, stores().activeUses.after(use.id().value(), 10).size());
    }

    @Test
    @DisplayName("F-158 how conditions were checked is kept for each objective")
    default void usesChecked() {
        var card = card("Alpha", "A");
        var good = new ConditionCheck(card.id(), ONE, Optional.of(Stores.NOW), Optional.empty());
        var bad =
                new ConditionCheck(
                        card.id(),
                        TWO,
                        Optional.empty(),
                        Optional.of(new ConditionCheck.Problem(Trouble.TOO_SLOW, Stores.NOW)));
        keep(List.of(good, bad));
        var healed = new ConditionCheck(card.id(), TWO, Optional.of(Stores.NOW), Optional.empty());
        assertEquals(
                Set.of(good, bad), Set.copyOf(stores().conditionChecks.of(List.of(card.id()))));

        keep(List.of(healed));

        assertEquals(
                Set.of(good, healed), Set.copyOf(stores().conditionChecks.of(List.of(card.id()))));
        assertEquals(List.of(), stores().conditionChecks.of(List.of()));
    }

    @Test
    @DisplayName("F-158 checks are read by their scorecards, and go with their objectives")
    default void usesUnchecked() {
        var cards = new ArrayList<Scorecard>();
        for (int each = 0; each < 3; each++) {
            cards.add(card("Card " + each, "K" + each));
        }
        var checks =
                cards.stream()
                        .flatMap(card -> Stream.of(checked(card, ONE), checked(card, TWO)))
                        .toList();
        keep(checks);
        var two = List.of(cards.get(0).id(), cards.get(2).id());

        assertEquals(
                1,
                stores().statements
                        .during(
                                () ->
                                        assertEquals(
                                                Set.of(
                                                        checks.get(0),
                                                        checks.get(1),
                                                        checks.get(4),
                                                        checks.get(5)),
                                                Set.copyOf(stores().conditionChecks.of(two)))));
        int gone =
                stores().work
                        .inOne(
                                () ->
                                        stores().conditionChecks
                                                .forgetOthers(
                                                        List.of(checks.get(1), checks.get(2))));

        assertEquals(4, gone);
        assertEquals(
                Set.of(checks.get(1), checks.get(2)),
                Set.copyOf(
                        stores().conditionChecks.of(cards.stream().map(Scorecard::id).toList())));
    }

    private static ConditionCheck checked(Scorecard card, ItemId item) {
        return new ConditionCheck(card.id(), item, Optional.of(Stores.NOW), Optional.empty());
    }

    private void keep(List<ConditionCheck> checks) {
        stores().work
                .inOne(
                        () -> {
                            stores().conditionChecks.keep(checks);
                            return checks;
                        });
    }

    private int statements(Scorecard card, int customers) {
        for (int each = 1; each <= customers; each++) {
            assigned(new CustomerId(1000 + each), card);
        }
        return stores().statements
                .during(
                        () ->
                                stores().work
                                        .inOne(
                                                () -> {
                                                    List<UseChange> changes = new ArrayList<>();
                                                    var uses = stores().activeUses.after(0, 500);
                                                    stores().scorecardUses
                                                            .marks(
                                                                    uses.stream()
                                                                            .map(ScorecardUse::id)
                                                                            .toList());
                                                    uses.forEach(it -> changes.add(change(it, 40)));
                                                    return stores().activeUses.keep(changes);
                                                }));
    }

    private static UseChange change(ScorecardUse use, double score) {
        var next =
                new UseScore(
                        OptionalDouble.of(score),
                        use.score().score(),
                        Stores.NOW,
                        Stores.NOW,
                        90,
                        use.score().version() + 1);
        var tick = new Tick(ONE, true, Stores.NOW, Optional.empty(), OptionalInt.of(3));
        return new UseChange(use.scored(next), List.of(tick), List.of());
    }

    private Scorecard card(String name, String kind) {
        var lists =
                Map.of(
                        "itemKinds", List.of("objective", "objective", "measure"),
                        "itemGroups", List.of("", "", ""),
                        "itemTexts", List.of("Kick-off", "Training", "Sponsor"),
                        "itemHelps", List.of("", "", ""),
                        "itemPoints", List.of("20", "60", "20"),
                        "itemSearches", List.of("", "", ""),
                        "itemBounds", List.of("", "", ""),
                        "itemNumbers", List.of("", "", ""),
                        "itemFactors", List.of("", "", ""));
        var draft = ScorecardDraft.parse(Map.of("name", name, "kind", kind), lists);
        return stores().work
                .inOne(() -> stores().scorecards.add(draft, Stores.revision("definition")));
    }

    private ScorecardUse assigned(CustomerId customer, Scorecard card) {
        return assign().on(customer, card.id(), false, WHO);
    }

    private AssignScorecard assign() {
        return new AssignScorecard(
                stores().scorecardUses,
                stores().scorecards,
                stores().work,
                (job, by) -> {},
                clock());
    }

    private Object tick(ScorecardUse use, ItemId item, boolean ticked) {
        return new TickObjective(edit()).on(use.customer(), use.id(), item, ticked, WHO);
    }

    private void give(ScorecardUse use, String score, String comment) {
        new GiveScore(
                        edit(),
                        new MemoryProfiles(new MemoryChanges()),
                        new Today(clock(), () -> ZoneOffset.UTC))
                .on(
                        use.customer(),
                        use.id(),
                        MEASURE,
                        Map.of("score", score, "comment", comment),
                        WHO);
    }

    private EditScorecard edit() {
        return new EditScorecard(
                stores().scorecardUses, stores().scorecards, stores().work, clock());
    }

    private static Clock clock() {
        return Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    }

    private String now(CustomerId customer) {
        var rows =
                stores().ao
                        .find(
                                ScorecardNowRow.class,
                                Query.select()
                                        .where(ScorecardNowRow.ORG_ID + " = ?", customer.value()));
        return rows.length == 0 ? "" : rows[0].getScore() + " for " + rows[0].getValidDays();
    }
}
