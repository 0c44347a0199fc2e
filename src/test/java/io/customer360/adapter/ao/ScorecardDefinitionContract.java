package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.revision.AoSettingEdits;
import io.customer360.adapter.ao.scorecard.ScorecardVersionRow;
import io.customer360.adapter.ao.scorecard.TickRow;
import io.customer360.adapter.ao.scorecard.UseRow;
import io.customer360.adapter.ao.scorecard.ValueRow;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlScorecardHolders;
import io.customer360.adapter.sql.Tables;
import io.customer360.history.SettingTrail;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardDraft;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ScorecardVersion;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What definitions of scorecards must come to on every database. */
interface ScorecardDefinitionContract {

    Stores stores();

    @Test
    @DisplayName("F-233 a scorecard comes back as it was stored, whatever it says")
    default void scorecardsAreKept() {
        var added = add("<b>Alpha</b> \uD83D\uDE80 \u05D0");

        assertEquals(List.of(added), stores().scorecards.all());
        assertEquals(Optional.of(added), stores().scorecards.find(added.id()));
        assertEquals(
                List.of(new ScorecardVersion(added, Stores.NOW, new UserKey("ada"))),
                stores().scorecards.versions(added.id(), 10));
    }

    @Test
    @DisplayName("F-233 a version stays as it is when there is another one")
    default void scorecardsHaveVersions() {
        var first = add("Alpha");
        var second = replace(next(first, "Beta", true));

        assertEquals(List.of(second), stores().scorecards.all());
        assertEquals(List.of(), stores().scorecards.offered());
        assertEquals(
                List.of(second, first),
                stores().scorecards.versions(first.id(), 10).stream()
                        .map(ScorecardVersion::scorecard)
                        .toList());
        assertEquals(1, stores().scorecards.versions(first.id(), 1).size());
        assertEquals(first, stores().scorecards.version(first.id(), 1).orElseThrow().scorecard());
        assertEquals(Optional.empty(), stores().scorecards.version(first.id(), 3));
        assertEquals(
                List.of("Beta", "Alpha"),
                new AoSettingEdits(stores().ao)
                                .newest(
                                        new SettingTrail(Set.of(), Set.of(Scorecard.ENTITY)),
                                        OptionalInt.empty(),
                                        10)
                                .stream()
                                .map(edit -> edit.subject())
                                .toList());
    }

    @Test
    @DisplayName("F-233 of two admins who save the same version one wins, and the other is told so")
    default void scorecardsTwoAdmins() throws Exception {
        var first = add("Alpha");
        Callable<Scorecard> saving = () -> replace(next(first, "Beta", false));

        var refused = Race.between(saving, saving);

        assertEquals(1, refused.size());
        var current = (Scorecard) assertInstanceOf(Stale.class, refused.get(0)).current();
        assertEquals("Beta", current.name());
        assertEquals(2, stores().ao.count(ScorecardVersionRow.class));
    }

    @Test
    @DisplayName("F-233 one that is removed takes its versions along")
    default void scorecardsAreRemoved() {
        var other = add("Other");
        var gone = add("Gone");
        var removing = revision("Gone");

        remove(gone, removing);

        assertEquals(List.of(other), stores().scorecards.all());
        assertEquals(List.of(), stores().scorecards.versions(gone.id(), 10));
        var never =
                new Scorecard(
                        new ScorecardId(gone.id().value() + 100),
                        gone.name(),
                        gone.kind(),
                        "",
                        false,
                        90,
                        1,
                        gone.content());
        assertThrows(NotFound.class, () -> remove(never, removing));
    }

    @Test
    @DisplayName("F-233 all scorecards are read in two statements")
    default void scorecardsStatements() {
        for (int each = 0; each < 5; each++) {
            add("Card " + each);
        }
        stores().caches.forget();
        Runnable twice =
                () -> {
                    assertEquals(5, stores().scorecards.all().size());
                    assertEquals(5, stores().scorecards.all().size());
                };

        assertEquals(2, stores().statements.during(twice));
    }

    @Test
    @DisplayName("F-233 is told who has a scorecard, who ever had one, and which items are touched")
    default void scorecardsInUse() {
        use(1, 7, null);
        use(2, 7, null);
        use(3, 7, 5L);
        use(4, 8, 5L);
        tick(1, 1, true);
        tick(2, 1, true);
        tick(1, 2, false);
        tick(3, 3, true);
        value(1, 4, 50.0, null);
        value(2, 4, null, "Good");
        value(2, 5, null, null);
        var executors = new TestExecutors(stores().statements.source());
        var holders = new SqlScorecardHolders(new SqlReader(executors, new Tables("AO_TEST")));

        assertEquals(Map.of(new ScorecardId(7), 2), holders.customers());
        assertEquals(Set.of(new ScorecardId(7), new ScorecardId(8)), holders.everUsed());
        assertEquals(
                Map.of(new ItemId(1), 2, new ItemId(4), 2), holders.marked(new ScorecardId(7)));
        assertEquals(Map.of(), holders.marked(new ScorecardId(8)));
    }

    /** That a customer, known by the number of its use, has or had a scorecard. */
    private void use(int customer, int scorecard, Long ended) {
        var row = new HashMap<String, Object>();
        row.put(UseRow.SLOT, "use:" + customer);
        row.put(UseRow.ORG_ID, customer);
        row.put(UseRow.SCORECARD, scorecard);
        row.put(UseRow.ASSIGNED_AT, 1L);
        row.put(UseRow.ASSIGNED_BY, "ada");
        row.put(UseRow.ENDED_AT, ended);
        stores().ao.create(UseRow.class, row);
    }

    private int useOf(int customer) {
        var query = Query.select().where(UseRow.ORG_ID + " = ?", customer);
        return stores().ao.find(UseRow.class, query)[0].getID();
    }

    private void tick(int customer, int item, boolean ticked) {
        int use = useOf(customer);
        stores().ao
                .create(
                        TickRow.class,
                        Map.of(
                                TickRow.SLOT, ((long) use << 16) + item,
                                TickRow.ORG_ID, customer,
                                TickRow.SCORECARD_USE, use,
                                TickRow.ITEM, item,
                                TickRow.TICKED, ticked,
                                TickRow.TICKED_AT, 1L));
    }

    private void value(int customer, int item, Double score, String remark) {
        int use = useOf(customer);
        var row = new HashMap<String, Object>();
        row.put(ValueRow.SLOT, ((long) use << 16) + item);
        row.put(ValueRow.ORG_ID, customer);
        row.put(ValueRow.SCORECARD_USE, use);
        row.put(ValueRow.ITEM, item);
        row.put(ValueRow.SCORE, score);
        row.put(ValueRow.REMARK, remark);
        stores().ao.create(ValueRow.class, row);
    }

    private Scorecard add(String name) {
        var lists =
                Map.of(
                        "itemKinds", List.of("objective", "measure", "measure"),
                        "itemGroups", List.of("Start", "", "People"),
                        "itemTexts", List.of("Kick-off \uD83D\uDE80", "Sponsor", "Support"),
                        "itemHelps", List.of("<i>why</i>", "", ""),
                        "itemPoints", List.of("20", "30", "1000"),
                        "itemSearches", List.of("text ~ \"a\\\"b\"", "", ""),
                        "itemBounds", List.of("at-least", "", ""),
                        "itemNumbers", List.of("3", "", ""),
                        "itemFactors", List.of("", "", "support"));
        var draft = ScorecardDraft.parse(Map.of("name", name, "kind", "Kind " + name), lists);
        return stores().work.inOne(() -> stores().scorecards.add(draft, revision(name)));
    }

    private Scorecard replace(Scorecard next) {
        return stores().work.inOne(() -> stores().scorecards.replace(next, revision(next.name())));
    }

    private void remove(Scorecard gone, Revision revision) {
        stores().work
                .inOne(
                        () -> {
                            stores().scorecards.remove(gone, gone.version(), revision);
                            return gone;
                        });
    }

    private static Scorecard next(Scorecard current, String name, boolean retired) {
        return new Scorecard(
                current.id(),
                name,
                current.kind(),
                "Another",
                retired,
                30,
                current.version() + 1,
                current.content());
    }

    private static Revision revision(String name) {
        return new Revision(
                new UserKey("ada"),
                Stores.NOW,
                name,
                List.of(new FieldChange("name", "before", name)));
    }
}
