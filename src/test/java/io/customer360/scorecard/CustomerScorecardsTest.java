package io.customer360.scorecard;

import static io.customer360.scorecard.Cards.ACME;
import static io.customer360.scorecard.Cards.CARLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.Job;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Word;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scorecards of customers")
class CustomerScorecardsTest {

    private final Cards cards = new Cards();
    private final ItemId first = new ItemId(1);
    private final ItemId second = new ItemId(2);

    @Test
    @DisplayName("F-157 a scorecard that is assigned shows its objectives and goes into history")
    void assigned() {
        var card = cards.define("Onboarding", "Start", "Kick-off:20", "Training:60");

        var use = cards.assigned(card);

        assertEquals(
                List.of("Kick-off", "Training"),
                cards.sheet(use).scorecard().content().objectives().stream()
                        .map(Objective::text)
                        .toList());
        assertEquals(List.of("scorecard: →Onboarding"), history());
        assertEquals(List.of(), cards.show.on(ACME).offers());
    }

    @Test
    @DisplayName("F-157 of one kind only one is active: another ends it, when somebody confirms")
    void oneOfAKind() {
        var had = cards.assigned(cards.define("Onboarding", "Start up", "Kick-off:20"));
        cards.tick.on(ACME, had.id(), first, true, CARLA);
        var other = cards.define("Onboarding light", " start  UP ", "Hello:1");
        var elsewhere = cards.assigned(cards.define("Review", "Yearly", "Meeting:1"));

        assertEquals(
                List.of("replace c360.scorecard.replace.error"),
                Refusals.of(() -> cards.assign.on(ACME, other.id(), false, CARLA)));
        var next = cards.assign.on(ACME, other.id(), true, CARLA);

        var shown = cards.show.on(ACME);
        assertEquals(
                List.of(next.id(), elsewhere.id()),
                shown.active().stream().map(it -> it.use().id()).toList());
        var earlier = shown.earlier().get(0);
        assertEquals(had.id(), earlier.use().id());
        assertTrue(earlier.marks().tick(first).orElseThrow().ticked());
        assertEquals(OptionalDouble.of(100), earlier.use().score().score());
        assertEquals(
                List.of(
                        "scorecard: →Onboarding",
                        "tick.1: false→true",
                        "scorecard: →Review",
                        "scorecard: Onboarding→",
                        "scorecard: →Onboarding light"),
                history());
    }

    @Test
    @DisplayName("F-157 what is retired, unknown or there already cannot be assigned")
    void notAssigned() {
        var card = cards.define("Onboarding", "Start", "Kick-off:20");
        cards.assigned(card);
        var retired =
                cards.definitions.replace(
                        cards.define("Old", "Old", "A:1").retired(true),
                        new Revision(CARLA.key(), cards.now, List.of()));

        assertEquals(
                List.of("scorecard c360.scorecard.assigned-already.error"),
                Refusals.of(() -> cards.assigned(card)));
        assertEquals(
                List.of("scorecard c360.input.choice.error"),
                Refusals.of(() -> cards.assigned(retired)));
        assertEquals(
                List.of("scorecard c360.input.choice.error"),
                Refusals.of(() -> cards.assign.on(ACME, new ScorecardId(99), false, CARLA)));
    }

    @Test
    @DisplayName("F-157 one that was ended is kept and takes no more ticks")
    void ended() {
        var use = cards.assigned(cards.define("Onboarding", "Start", "Kick-off:20"));

        cards.assign.end(ACME, use.id(), CARLA);

        assertEquals(List.of(), cards.show.on(ACME).active());
        assertEquals(
                List.of(" c360.scorecard.ended.error"),
                Refusals.of(() -> cards.tick.on(ACME, use.id(), first, true, CARLA)));
        assertThrows(NotFound.class, () -> cards.assign.end(ACME, use.id(), CARLA));
    }

    @Test
    @DisplayName(
            "F-158 a tick changes the score at once, to the share of its points; unticking back")
    void ticked() {
        var use = cards.assigned(cards.define("Onboarding", "Start", "Kick-off:20", "Training:60"));
        assertEquals(OptionalDouble.of(0), cards.stored(use));

        var sheet = cards.tick.on(ACME, use.id(), first, true, CARLA);

        assertEquals(OptionalDouble.of(25), sheet.score());
        assertEquals(OptionalDouble.of(25), cards.stored(use));
        assertEquals(20, sheet.reached());
        assertEquals(80, sheet.points());
        var tick = cards.sheet(use).marks().tick(first).orElseThrow();
        assertEquals("carla", tick.by().orElseThrow().value());
        assertEquals(cards.now, tick.at());
        cards.wait(Duration.ofHours(1));
        cards.tick.on(ACME, use.id(), first, false, CARLA);
        assertEquals(OptionalDouble.of(0), cards.stored(use));
        var score = cards.uses.find(use.id()).orElseThrow().score();
        assertEquals(OptionalDouble.of(25), score.previous());
        assertEquals(cards.now, score.touched());
    }

    @Test
    @DisplayName("F-158 ticking what is ticked changes nothing and leaves no trace")
    void tickedTwice() {
        var use = cards.assigned(cards.define("Onboarding", "Start", "Kick-off:20"));
        cards.tick.on(ACME, use.id(), first, true, CARLA);
        int before = cards.uses.revisions.size();

        cards.tick.on(ACME, use.id(), first, true, CARLA);

        assertEquals(before, cards.uses.revisions.size());
        assertEquals(OptionalDouble.of(100), cards.stored(use));
    }

    @Test
    @DisplayName("F-158 two who tick two objectives at once both count")
    void twoAtOnce() {
        var use = cards.assigned(cards.define("Onboarding", "Start", "Kick-off:20", "Training:60"));
        cards.uses.meanwhile = () -> cards.tick.on(ACME, use.id(), second, true, CARLA);

        cards.tick.on(ACME, use.id(), first, true, CARLA);

        assertEquals(OptionalDouble.of(100), cards.stored(use));
        assertEquals(80, cards.sheet(use).reached());
    }

    @Test
    @DisplayName("F-158 only what people may tick, of this customer, by those who may edit")
    void refused() {
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=0", "~Mood:1", "Done:1"));
        assertEquals(List.of(Job.SCORECARDS), cards.asked);

        assertEquals(
                List.of("ticked c360.scorecard.automatic-tick.error"),
                Refusals.of(() -> cards.tick.on(ACME, use.id(), first, true, CARLA)));
        assertThrows(NotFound.class, () -> cards.tick.on(ACME, use.id(), second, true, CARLA));
        assertThrows(
                NotFound.class,
                () -> cards.tick.on(new CustomerId(8), use.id(), first, true, CARLA));
        assertThrows(
                NotFound.class, () -> cards.tick.on(ACME, use.id(), new ItemId(9), true, CARLA));
        assertThrows(
                NotFound.class,
                () -> cards.tick.on(ACME, new ScorecardUseId(9), first, true, CARLA));
        var viewer = Actors.carla(Permission.VIEW);
        assertThrows(
                Forbidden.class, () -> cards.tick.on(ACME, use.id(), new ItemId(3), true, viewer));
        assertThrows(
                Forbidden.class, () -> cards.give.on(ACME, use.id(), second, Map.of(), viewer));
        assertThrows(Forbidden.class, () -> cards.assign.end(ACME, use.id(), viewer));
        assertThrows(Forbidden.class, () -> cards.assign.on(ACME, use.scorecard(), false, viewer));
    }

    @Test
    @DisplayName("F-158 a definition that changes keeps the ticks of what stays")
    void redefined() {
        var card = cards.define("Onboarding", "Start", "Kick-off:20", "Training:60");
        var use = cards.assigned(card);
        cards.tick.on(ACME, use.id(), first, true, CARLA);

        cards.redefine(card, "1=Kick-off:30", "New:70");

        assertEquals(OptionalDouble.of(30), cards.sheet(use).score());
        assertEquals(OptionalDouble.of(25), cards.stored(use));
        cards.tick.on(ACME, use.id(), new ItemId(3), true, CARLA);
        assertEquals(OptionalDouble.of(100), cards.stored(use));
        assertThrows(NotFound.class, () -> cards.tick.on(ACME, use.id(), second, true, CARLA));
    }

    @Test
    @DisplayName("F-159 A-15 measures weigh, and those without a score do not count")
    void scored() {
        var use = cards.assigned(cards.define("R", "R", "~Sponsor:2", "~Champion:1", "~Fit:5"));
        assertEquals(OptionalDouble.empty(), cards.stored(use));

        give(use, 1, "90");
        give(use, 2, "30");

        assertEquals(OptionalDouble.of(70), cards.stored(use));
        give(use, 2, "");
        assertEquals(OptionalDouble.of(90), cards.stored(use));
    }

    @Test
    @DisplayName("F-159 A-15 the arrow compares with the score before")
    void trend() {
        var use = cards.assigned(cards.define("R", "R", "~Sponsor:2"));
        assertEquals(Trend.LEVEL, given(use).trend(day()));

        give(use, 1, "50");
        assertEquals(Trend.LEVEL, given(use).trend(day()));
        give(use, 1, "62,5");
        assertEquals(Trend.UP, given(use).trend(day()));
        assertEquals(OptionalDouble.of(50), given(use).before(day()));
        give(use, 1, "40");
        assertEquals(Trend.DOWN, given(use).trend(day()));
        cards.wait(Duration.ofDays(1));
        give(use, 1, "40");
        assertEquals(Trend.DOWN, given(use).trend(day()));
        assertEquals(cards.now, given(use).score().orElseThrow().at());
    }

    @Test
    @DisplayName(
            "X-14 A-15 a score is stale after its validity and does not count until given again")
    void stale() {
        var use = cards.assigned(cards.define("R", "R", "~Sponsor:1", "~Fit:1"));
        give(use, 1, "90");
        cards.wait(Duration.ofDays(10));
        give(use, 2, "30");
        cards.wait(Duration.ofDays(20));
        assertEquals(OptionalDouble.of(60), cards.sheet(use).score());

        cards.wait(Duration.ofSeconds(1));

        assertEquals(OptionalDouble.of(30), cards.sheet(use).score());
        assertTrue(cards.sheet(use).stale(given(use)));
        give(use, 1, "90");
        assertEquals(OptionalDouble.of(60), cards.stored(use));
        assertFalse(cards.sheet(use).stale(given(use)));
    }

    @Test
    @DisplayName("F-159 a comment has an author and a day, on automatic measures as well")
    void comments() {
        var use = cards.assigned(cards.define("R", "R", "~Support:1:support"));

        cards.give.on(ACME, use.id(), first, Map.of("comment", " Two\nlines \u202e "), CARLA);

        var comment = given(use).comment().orElseThrow();
        assertEquals("Two\nlines", comment.text());
        assertEquals(CARLA.key(), comment.by());
        assertEquals(cards.now, comment.at());
        assertEquals(
                List.of("score c360.scorecard.automatic-score.error"),
                Refusals.of(() -> give(use, 1, "5")));
        cards.give.on(ACME, use.id(), first, Map.of("comment", ""), CARLA);
        assertTrue(given(use).comment().isEmpty());
    }

    @Test
    @DisplayName("F-159 a score is a number from 0 to 100, a comment not longer than 2,000")
    void badInput() {
        var use = cards.assigned(cards.define("R", "R", "~Sponsor:1"));
        for (String bad : List.of("-1", "100.1", "101", "5.55", "NaN", "1e2", "<b>", "٣")) {
            assertEquals(
                    List.of("score c360.scorecard.score-range.error"),
                    Refusals.of(() -> give(use, 1, bad)),
                    bad);
        }
        assertEquals(
                List.of("comment c360.input.too-long.error"),
                Refusals.of(
                        () ->
                                cards.give.on(
                                        ACME,
                                        use.id(),
                                        first,
                                        Map.of("comment", "x".repeat(2001)),
                                        CARLA)));
        assertEquals(OptionalDouble.empty(), cards.stored(use));
        give(use, 1, "100");
        give(use, 1, "0.5");
        assertEquals(OptionalDouble.of(0.5), cards.stored(use));
    }

    @Test
    @DisplayName("F-157 history puts ticks, scores and comments back, and takes assignments back")
    void restored() {
        var use = cards.assigned(cards.define("O", "S", "Done:1", "~Mood:1"));
        cards.tick.on(ACME, use.id(), first, true, CARLA);
        cards.give.on(ACME, use.id(), second, Map.of("score", "5", "comment", "Well"), CARLA);
        var restore = new RestoreScorecard(cards.assign, cards.tick, cards.give);

        restore.restore(change(use, "tick.1", "false", "true"), CARLA);
        restore.putBack(
                List.of(change(use, "score.2", "", "5"), change(use, "comment.2", "", "Well")),
                CARLA);

        assertEquals(0, cards.sheet(use).reached());
        assertTrue(cards.sheet(use).marks().given(second).score().isEmpty());
        assertTrue(cards.sheet(use).marks().given(second).comment().isEmpty());
        assertFalse(restore.may(change(use, "scorecard", "", "O")));
        assertTrue(restore.revert(List.of(change(use, "scorecard", "", "O")), CARLA));
        assertEquals(List.of(), cards.show.on(ACME).active());
        assertFalse(restore.revert(List.of(change(use, "scorecard", "O", "")), CARLA));
    }

    @Test
    @DisplayName(
            "F-157 history names item and scorecard, cut where it is too long but never in a character")
    void subjects() {
        var use =
                cards.assigned(
                        cards.define(
                                "Onboarding", "S", "Done:1", "\uD83D\uDE80".repeat(99) + ":1"));
        cards.tick.on(ACME, use.id(), first, true, CARLA);
        cards.tick.on(ACME, use.id(), second, true, CARLA);

        assertEquals("Onboarding", cards.uses.revisions.get(0).subject());
        assertEquals("Done – Onboarding", cards.uses.revisions.get(1).subject());
        assertEquals("\uD83D\uDE80".repeat(75), cards.uses.revisions.get(2).subject());
        var odd = cards.assigned(cards.define("Odd", "O", "x" + "\uD83D\uDE80".repeat(99) + ":1"));
        cards.tick.on(ACME, odd.id(), first, true, CARLA);
        assertEquals(
                "x" + "\uD83D\uDE80".repeat(74),
                cards.uses.revisions.get(cards.uses.revisions.size() - 1).subject());
    }

    @Test
    @DisplayName("F-157 history has words for what was ticked, scored, said, assigned and ended")
    void vocabulary() {
        var words = new UseVocabulary();

        assertEquals("scorecard", words.entity());
        assertEquals("c360.scorecard.ticked.label", words.word("tick.12").orElseThrow().name());
        assertEquals(Word.Meaning.FLAG, words.word("tick.12").orElseThrow().meaning());
        assertEquals("c360.scorecard.score.label", words.word("score.3").orElseThrow().name());
        assertEquals("c360.scorecard.comment.label", words.word("comment.3").orElseThrow().name());
        assertTrue(words.word("scorecard").isEmpty());
        assertEquals("c360.scorecard.assigned.label", words.addedKey());
        assertEquals("c360.scorecard.ended.label", words.removedKey());
    }

    @Test
    @DisplayName("F-158 who is overtaken again and again is told in the end")
    void overtaken() {
        var use = cards.assigned(cards.define("O", "S", "Done:1", "More:1"));
        cards.uses.always = () -> cards.tick.on(ACME, use.id(), second, cards.flip(), CARLA);

        assertThrows(Stale.class, () -> cards.tick.on(ACME, use.id(), first, true, CARLA));

        cards.uses.always = () -> {};
        assertTrue(cards.sheet(use).marks().tick(first).isEmpty());
        assertEquals(8, cards.flips());
    }

    @Test
    @DisplayName("F-157 of earlier scorecards the latest twenty are shown, and they never end")
    void manyEarlier() {
        var one = cards.define("A", "Same", "Done:1");
        var other = cards.define("B", "Same", "Done:1");
        for (int each = 0; each <= ScorecardUse.MAX_PER_CUSTOMER; each++) {
            cards.wait(Duration.ofSeconds(1));
            cards.assign.on(ACME, (each % 2 == 0 ? one : other).id(), true, CARLA);
        }

        assertEquals(
                IntStream.range(0, 20).mapToObj(it -> new ScorecardUseId(500 - it)).toList(),
                cards.show.on(ACME).earlier().stream().map(it -> it.use().id()).toList());
    }

    @Test
    @DisplayName("F-157 a customer can have five hundred scorecards at a time")
    void tooMany() {
        var had = cards.define("A", "A", "Done:1");
        var wanted = cards.define("B", "B", "Done:1");
        var score = UseScore.first(OptionalDouble.empty(), 30, cards.now);
        var revision = new Revision(CARLA.key(), cards.now, List.of());
        for (int each = 0; each < ScorecardUse.MAX_PER_CUSTOMER; each++) {
            cards.uses.assign(ACME, had, score, revision);
        }

        assertEquals(
                List.of("scorecard c360.input.too-many.error"),
                Refusals.of(() -> cards.assign.on(ACME, wanted.id(), true, CARLA)));
        cards.assign.on(ACME, cards.define("C", "A", "Done:1").id(), true, CARLA);
        cards.assign.end(ACME, new ScorecardUseId(499), CARLA);
        cards.assign.on(ACME, wanted.id(), true, CARLA);
    }

    @Test
    @DisplayName("F-157 an earlier scorecard stays as it was at its end, whatever becomes of it")
    void endedVersion() {
        var card = cards.define("O", "S", "Kick-off:20", "~Sponsor:80");
        var use = cards.assigned(card);
        cards.tick.on(ACME, use.id(), first, true, CARLA);
        give(use, 2, "50");
        cards.assign.end(ACME, use.id(), CARLA);
        cards.redefine(card, "1=Kick-off again:5", "More:95");
        cards.wait(Duration.ofDays(400));

        var earlier = cards.show.on(ACME).earlier().get(0);

        assertEquals(
                List.of("Kick-off", "Sponsor"),
                earlier.scorecard().content().items().stream().map(Item::text).toList());
        assertEquals(earlier.use().score().score(), earlier.score());
        assertEquals(OptionalDouble.of(60), earlier.score());
    }

    @Test
    @DisplayName("F-157 what could be chosen is told with what it would end")
    void offers() {
        var had = cards.assigned(cards.define("Had", "Same", "Done:1"));
        var rival = cards.define("Rival", " same", "Done:1");
        var free = cards.define("Free", "Other", "Done:1");

        assertEquals(
                Map.of(rival.id(), Optional.of(had.scorecard()), free.id(), Optional.empty()),
                cards.show.on(ACME).offers().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.scorecard().id(),
                                        it -> it.replaced().map(Scorecard::id))));
        assertThrows(NotFound.class, () -> ScorecardUseId.of("0"));
        assertThrows(IllegalArgumentException.class, () -> new ScorecardUseId(-1));
        assertEquals(new ScorecardUseId(7), ScorecardUseId.of("7"));
    }

    private Change change(ScorecardUse use, String field, String from, String to) {
        return new Change(
                1,
                1,
                "scorecard",
                use.id().toString(),
                ACME,
                "O",
                field,
                from,
                to,
                CARLA.key(),
                cards.now);
    }

    private LocalDate day() {
        return cards.show.on(ACME).day();
    }

    private void give(ScorecardUse use, int item, String score) {
        cards.give.on(ACME, use.id(), new ItemId(item), Map.of("score", score), CARLA);
    }

    private GivenScore given(ScorecardUse use) {
        return cards.sheet(use).marks().given(first);
    }

    private List<String> history() {
        return cards.uses.revisions.stream()
                .flatMap(it -> it.changes().stream())
                .map(it -> it.field() + ": " + it.from() + "→" + it.to())
                .toList();
    }
}
