package io.customer360.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.MeasureGroup;
import io.customer360.run.Job;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-233 Defining scorecards")
class ArrangeScorecardsTest {

    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private final MemoryScorecards store = new MemoryScorecards();
    private final Map<ScorecardId, Integer> customers = new HashMap<>();
    private final Map<ItemId, Integer> marked = new HashMap<>();
    private final List<Job> asked = new ArrayList<>();
    private final Searches searches = new Searches();
    private final ArrangeScorecards arrange =
            new ArrangeScorecards(
                    store,
                    new Holders(),
                    searches,
                    new DirectWork(),
                    (job, by) -> asked.add(job),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("F-233 an objective has text, points and order; groups stand as they first appear")
    void adds() {
        var scorecard = add(draft(" Onboarding ", "Kick-off:20:A", "Live:60:B", "x:1:A"));

        assertEquals("Onboarding", scorecard.name());
        assertEquals(Scorecard.VALID_DAYS, scorecard.validDays());
        assertEquals(1, scorecard.version());
        assertEquals(81, scorecard.content().points());
        assertEquals(
                List.of("Kick-off 20", "Live 60", "x 1"),
                scorecard.content().objectives().stream()
                        .map(it -> it.text() + " " + it.points())
                        .toList());
        assertEquals(
                List.of("A 2", "B 1"),
                scorecard.content().groups().stream()
                        .map(it -> it.name() + " " + it.items().size())
                        .toList());
        assertEquals(List.of(), asked, "nobody has it yet");
    }

    @Test
    @DisplayName("F-233 an objective ticked by a search, a measure by hand and one by a factor")
    void kinds() {
        var lists = new HashMap<String, List<String>>();
        lists.put("itemKinds", List.of("objective", "measure", "measure"));
        lists.put("itemTexts", List.of("No blocker", "Sponsor", "Support"));
        lists.put("itemPoints", List.of("10", "20", "30"));
        lists.put("itemSearches", List.of("good = 1", "", ""));
        lists.put("itemBounds", List.of("at-most", "", ""));
        lists.put("itemNumbers", List.of("0", "", ""));
        lists.put("itemFactors", List.of("", "", "support"));

        var content =
                arrange.add(ScorecardDraft.parse(Map.of("name", "All", "kind", "K"), lists), ADMIN)
                        .content();

        var condition = content.objectives().get(0).condition().orElseThrow();
        assertEquals(new TicketCondition("good = 1", TicketCondition.Bound.AT_MOST, 0), condition);
        assertTrue(condition.holds(0) && !condition.holds(1));
        assertTrue(content.measures().get(0).manual());
        assertEquals(Optional.of(MeasureGroup.SUPPORT), content.measures().get(1).factor());
    }

    @Test
    @DisplayName("F-233 a save makes a version; saving what is there makes none")
    void versions() {
        var first = add(draft("Onboarding", "Kick-off:20:"));
        var same = change(first.id(), edit(first, "Onboarding", "1:Kick-off:20"));
        assertEquals(1, same.version());

        var second = change(first.id(), edit(first, "Start", "1:Kick-off:30", "0:New:5"));

        assertEquals(2, second.version());
        assertEquals(List.of(1, 2), ids(second));
        assertEquals(
                List.of(2, 1),
                store.versions(first.id(), 10).stream().map(ScorecardVersion::number).toList());
        assertEquals(first, store.version(first.id(), 1).orElseThrow().scorecard());
        assertEquals(
                List.of(
                        "name Onboarding > Start",
                        "items ☑ Kick-off · 20 > ☑ Kick-off · 30\n☑ New · 5"),
                store.revisions().get(1).changes().stream()
                        .map(it -> it.field() + " " + it.from() + " > " + it.to())
                        .toList());
        assertEquals(List.of(Job.SCORECARDS), asked);
        var stale =
                assertThrows(
                        Stale.class, () -> change(first.id(), edit(first, "Mine", "1:Kick-off:1")));
        assertEquals(second, stale.current());
    }

    @Test
    @DisplayName("F-233 ids of items are never given again, and an old one comes back as it was")
    void itemIds() {
        var one = add(draft("A", "a:1:", "b:1:"));
        var two = change(one.id(), edit(one, "A", "1:a:1"));
        var three = change(one.id(), edit(two, "A", "1:a:1", "0:c:1"));
        assertEquals(List.of(1, 3), ids(three));

        var four = change(one.id(), edit(three, "A", "2:b:1", "1:a:1"));

        assertEquals(List.of(2, 1), ids(four));
        assertEquals(3, four.content().lastItem());
        assertEquals(
                List.of("itemIds c360.input.choice.error"),
                Refusals.of(() -> change(one.id(), edit(four, "A", "4:d:1"))));
        assertEquals(
                List.of("itemIds.1 c360.input.duplicate.error"),
                Refusals.of(() -> edit(four, "A", "1:a:1", "1:b:1")));
    }

    @Test
    @DisplayName("F-233 an item that comes back is of the kind that it was")
    void comesBack() {
        var one = add(draft("A", "a:1:", "b:1:"));
        var two = change(one.id(), edit(one, "A", "1:a:1"));
        var three = change(one.id(), edit(two, "A", "1:a:1", "0:c:1"));
        change(one.id(), edit(three, "A", "1:a:1"));
        var rows = new HashMap<>(rows("1:a:1", "2:b:1"));
        rows.put("itemKinds", List.of("objective", "measure"));
        var input = Map.of("version", "4", "name", "A", "kind", "K");

        assertEquals(
                List.of("itemIds c360.input.choice.error"),
                Refusals.of(() -> change(one.id(), ScorecardDraft.parse(input, rows))));
        rows.put("itemKinds", List.of("objective", "objective"));
        assertEquals(List.of(1, 2), ids(change(one.id(), ScorecardDraft.parse(input, rows))));
    }

    @Test
    @DisplayName("F-233 a row of the form that nobody has touched is no item")
    void untouched() {
        var lists = new HashMap<>(rows("0:a:1", "0::", "::"));
        lists.put("itemNumbers", List.of("0", "0", "0"));

        var made = ScorecardDraft.parse(Map.of("name", "A", "kind", "K"), lists);

        assertEquals(1, made.items().size());
        var known = new HashMap<>(rows("1::"));
        assertEquals(
                List.of(
                        "itemTexts.0 c360.input.required.error",
                        "itemPoints.0 c360.input.required.error"),
                Refusals.of(() -> ScorecardDraft.parse(Map.of("name", "A", "kind", "K"), known)));
    }

    @Test
    @DisplayName("F-233 removing an item that customers have ticked says how many, and asks")
    void asks() {
        var one = add(draft("A", "a:1:", "b:1:"));
        marked.put(new ItemId(2), 7);

        assertEquals(
                List.of("discard c360.scorecards.discard.error"),
                Refusals.of(() -> change(one.id(), edit(one, "A", "1:a:1"))));

        var input = new HashMap<>(Map.of("version", "1", "name", "A", "kind", "K"));
        input.put("discard", "true");
        var gone = arrange.change(one.id(), ScorecardDraft.parse(input, rows("1:a:1")), ADMIN);
        assertEquals(List.of(1), ids(gone));
    }

    @Test
    @DisplayName("F-233 one that nobody ever had is removed, another one retired and offered again")
    void removes() {
        var unused = add(draft("A", "a:1:"));
        var used = add(draft("B", "a:1:"));
        customers.put(used.id(), 0);

        arrange.remove(unused.id(), 1, ADMIN);
        arrange.remove(used.id(), 1, ADMIN);

        assertEquals(List.of("B"), store.all().stream().map(Scorecard::name).toList());
        assertEquals(List.of(), store.offered());
        arrange.retire(used.id(), Map.of("version", "2", "retired", "false"), ADMIN);
        assertEquals(List.of("B"), store.offered().stream().map(Scorecard::name).toList());
        assertEquals(
                List.of("retired false > true", "retired true > false"),
                store.revisions().stream()
                        .flatMap(it -> it.changes().stream())
                        .filter(it -> it.field().equals("retired"))
                        .map(it -> it.field() + " " + it.from() + " > " + it.to())
                        .toList());
        assertThrows(NotFound.class, () -> arrange.remove(unused.id(), 1, ADMIN));
        assertThrows(Stale.class, () -> arrange.remove(used.id(), 1, ADMIN));
    }

    @Test
    @DisplayName("F-233 the kind stays while customers have it, however it is written")
    void kindStays() {
        var one = add(draft("A", "a:1:"));
        customers.put(one.id(), 3);

        assertEquals(
                List.of("kind c360.scorecards.kind-in-use.error"),
                Refusals.of(() -> change(one.id(), kind(one, "Other"))));
        assertEquals("k", change(one.id(), kind(one, "  k ")).kind());
        assertEquals(Scorecard.kindKey("Á  b"), Scorecard.kindKey("a\u0301 B"));
    }

    @Test
    @DisplayName("F-233 examples are added on request, once")
    void examples() {
        assertEquals(2, arrange.addExamples(ADMIN).size());
        assertEquals(0, arrange.addExamples(ADMIN).size());

        var onboarding = store.all().get(0);
        assertEquals("Onboarding", onboarding.name());
        assertEquals(100, onboarding.content().points());
        assertEquals(0, onboarding.content().measures().size());
        var review = store.all().get(1).content();
        assertEquals(100, review.points());
        assertEquals(2, review.measures().stream().filter(Item::manual).count());
    }

    @Test
    @DisplayName("F-233 what is wrong is told by field and place, all at once")
    void problems() {
        var lists = new HashMap<String, List<String>>();
        lists.put("itemKinds", List.of("objective", "", "wish", "objective", "measure"));
        lists.put("itemTexts", List.of("", "", "a", "b", "c"));
        lists.put("itemPoints", List.of("5", "", "1", "1001", "0"));
        lists.put("itemSearches", List.of("", "", "", "x = 1"));
        lists.put("itemFactors", List.of("", "", "", "", "luck"));

        assertEquals(
                List.of(
                        "name c360.input.required.error",
                        "kind c360.input.required.error",
                        "validDays c360.input.number-range.error",
                        "itemTexts.0 c360.input.required.error",
                        "itemKinds.2 c360.input.choice.error",
                        "itemPoints.3 c360.input.number-range.error",
                        "itemBounds.3 c360.input.required.error",
                        "itemNumbers.3 c360.input.required.error",
                        "itemPoints.4 c360.input.number-range.error",
                        "itemFactors.4 c360.input.choice.error"),
                Refusals.of(() -> ScorecardDraft.parse(Map.of("validDays", "0"), lists)));
        assertEquals(
                List.of("itemTexts c360.scorecards.no-items.error"),
                Refusals.of(
                        () -> ScorecardDraft.parse(Map.of("name", "A", "kind", "K"), Map.of())));
        var many = Collections.nCopies(ScorecardContent.MAX_ITEMS + 1, "a");
        assertEquals(
                List.of("itemTexts c360.input.too-many.error"),
                Refusals.of(
                        () ->
                                ScorecardDraft.parse(
                                        Map.of("name", "A", "kind", "K"),
                                        Map.of("itemTexts", many))));
    }

    @Test
    @DisplayName("F-233 a search that Jira refuses is refused; one that is there already is not")
    void searches() {
        var lists = new HashMap<String, List<String>>(rows("0:a:1", "0:b:1"));
        lists.put("itemSearches", List.of("good = 1", "bad = 1"));
        lists.put("itemBounds", List.of("at-least", "at-least"));
        lists.put("itemNumbers", List.of("1", "1"));
        var wrong = ScorecardDraft.parse(Map.of("name", "A", "kind", "K"), lists);

        assertEquals(
                List.of("itemSearches.1 c360.scorecards.search.error"),
                Refusals.of(() -> arrange.add(wrong, ADMIN)));

        lists.put("itemSearches", List.of("good = 1", "good = 2"));
        var kept =
                arrange.add(ScorecardDraft.parse(Map.of("name", "A", "kind", "K"), lists), ADMIN);
        searches.refused = "good = 2";
        lists.put("itemIds", List.of("1", "2"));
        lists.put("itemPoints", List.of("3", "4"));
        var input = Map.of("version", "1", "name", "A", "kind", "K");
        var next = arrange.change(kept.id(), ScorecardDraft.parse(input, lists), ADMIN);
        assertEquals(7, next.content().points());
    }

    @Test
    @DisplayName("F-233 names are unique whatever their case, and there are at most so many")
    void limits() {
        var one = add(draft("A", "a:1:"));
        assertEquals(
                List.of("name c360.scorecards.name-taken.error"),
                Refusals.of(() -> add(draft("a", "a:1:"))));
        assertEquals("a", change(one.id(), edit(one, "a", "1:a:1")).name());
        IntStream.range(1, Scorecard.MAX_COUNT).forEach(it -> add(draft("n" + it, "a:1:")));
        assertEquals(
                List.of("name c360.input.too-many.error"),
                Refusals.of(() -> add(draft("too many", "a:1:"))));
    }

    @Test
    @DisplayName("F-233 only those who manage the app define scorecards")
    void rights() {
        var editor = Actors.carla(Permission.VIEW, Permission.EDIT);
        var draft = draft("A", "a:1:");
        var id = new ScorecardId(1);
        assertThrows(Forbidden.class, () -> arrange.add(draft, editor));
        assertThrows(Forbidden.class, () -> arrange.change(id, draft, editor));
        assertThrows(Forbidden.class, () -> arrange.remove(id, 1, editor));
        assertThrows(Forbidden.class, () -> arrange.retire(id, Map.of(), editor));
        assertThrows(Forbidden.class, () -> arrange.addExamples(editor));
        assertEquals(List.of(), store.all());
    }

    private Scorecard add(ScorecardDraft draft) {
        return arrange.add(draft, ADMIN);
    }

    private Scorecard change(ScorecardId id, ScorecardDraft draft) {
        return arrange.change(id, draft, ADMIN);
    }

    private static List<Integer> ids(Scorecard scorecard) {
        return scorecard.content().items().stream().map(it -> it.id().value()).toList();
    }

    /** A new scorecard of objectives, each as text:points:group. */
    private static ScorecardDraft draft(String name, String... objectives) {
        Map<String, List<String>> lists = new HashMap<>();
        lists.put("itemKinds", Collections.nCopies(objectives.length, "objective"));
        lists.put("itemTexts", parts(0, objectives));
        lists.put("itemPoints", parts(1, objectives));
        lists.put("itemGroups", parts(2, objectives));
        return ScorecardDraft.parse(Map.of("name", name, "kind", "K"), lists);
    }

    /** Another version of a scorecard, with objectives as id:text:points. */
    private static ScorecardDraft edit(Scorecard from, String name, String... objectives) {
        return ScorecardDraft.parse(
                Map.of("version", "" + from.version(), "name", name, "kind", "K"),
                rows(objectives));
    }

    private static ScorecardDraft kind(Scorecard from, String kind) {
        return ScorecardDraft.parse(
                Map.of("version", "" + from.version(), "name", from.name(), "kind", kind),
                rows("1:a:1"));
    }

    private static Map<String, List<String>> rows(String... objectives) {
        return Map.of(
                "itemKinds", Collections.nCopies(objectives.length, "objective"),
                "itemIds", parts(0, objectives),
                "itemTexts", parts(1, objectives),
                "itemPoints", parts(2, objectives));
    }

    private static List<String> parts(int part, String... items) {
        return Stream.of(items).map(it -> it.split(":", -1)[part]).toList();
    }

    /** Who has which scorecards, as the test says. */
    private final class Holders implements ScorecardHolders {

        @Override
        public Map<ScorecardId, Integer> customers() {
            return customers;
        }

        @Override
        public Set<ScorecardId> everUsed() {
            return customers.keySet();
        }

        @Override
        public Map<ItemId, Integer> marked(ScorecardId id) {
            return marked;
        }
    }

    /** Understands what begins well. */
    private static final class Searches implements ConditionSearch {

        private String refused = "";

        @Override
        public boolean understands(String jql) {
            return jql.startsWith("good") && !jql.equals(refused);
        }

        @Override
        public Found find(String jql, Duration limit) {
            return Found.not(Trouble.FAILED);
        }
    }
}
