package io.customer360.scorecard;

import static io.customer360.scorecard.Cards.ACME;
import static io.customer360.scorecard.Cards.CARLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.health.Subjects;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Roster;
import io.customer360.rest.ScoredCustomers;
import io.customer360.run.Job;
import io.customer360.run.MemoryRunErrors;
import io.customer360.run.Piece;
import io.customer360.run.Recording;
import io.customer360.run.RunError;
import io.customer360.score.FactorScores;
import io.customer360.scorecard.ConditionSearch.Found;
import io.customer360.scorecard.ConditionSearch.Trouble;
import io.customer360.shared.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-158 F-159 The job that scores scorecards")
class ScoreScorecardsTest {

    private static final ItemId FIRST = new ItemId(1);

    private final Cards cards = new Cards();
    private final Map<String, Found> found = new HashMap<>();
    private final List<String> searched = new ArrayList<>();
    private final ScoredCustomers scored = new ScoredCustomers();
    private final MemoryRunErrors errors = new MemoryRunErrors();
    private final Recording trouble = new Recording();
    private final ScoreScorecards job =
            new ScoreScorecards(
                    cards.uses,
                    cards.uses,
                    cards.definitions,
                    new Holders(),
                    new ConditionCounts(new Search(), new FactsOf(Map.of(1L, 7, 2L, 7, 3L, 8), 2)),
                    cards.new Checks(),
                    new FactorScores(scored, scored, scored),
                    new Everybody(),
                    errors,
                    trouble,
                    cards.today,
                    cards.clock);

    @Test
    @DisplayName("ticks objectives by their searches, with the number found and nobody's name")
    void ticks() {
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=1", "Used:30:usage>=1"));
        found.put("prio", Found.of(Set.of(1L, 2L)));
        found.put("usage", Found.of(Set.of(1L, 3L)));

        run();

        var sheet = cards.sheet(use);
        assertFalse(sheet.marks().tick(FIRST).orElseThrow().ticked());
        assertEquals(OptionalInt.of(2), sheet.marks().tick(FIRST).orElseThrow().found());
        var used = sheet.marks().tick(new ItemId(2)).orElseThrow();
        assertTrue(used.ticked());
        assertEquals(Optional.empty(), used.by());
        assertEquals(OptionalInt.of(1), used.found());
        assertEquals(OptionalDouble.of(75), cards.stored(use));
        assertEquals(Optional.of(cards.now), cards.checks.get(0).checked());
    }

    @Test
    @DisplayName("unticks what does not hold any more, and writes nothing where all is as before")
    void follows() {
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=1", "By hand:1"));
        found.put("prio", Found.of(Set.of(1L)));
        run();
        var ticked = cards.sheet(use).marks().tick(FIRST).orElseThrow();
        cards.uses.kept.clear();
        cards.wait(Duration.ofHours(1));

        run();
        assertEquals(List.of(), cards.uses.kept);
        assertEquals(ticked, cards.sheet(use).marks().tick(FIRST).orElseThrow());

        found.put("prio", Found.of(Set.of(1L, 2L)));
        run();
        assertFalse(cards.sheet(use).marks().tick(FIRST).orElseThrow().ticked());
        assertEquals(OptionalDouble.of(0), cards.stored(use));
    }

    @Test
    @DisplayName("asks once for a search, however many scorecards and customers ask it")
    void once() {
        var one = cards.define("O", "S", "Calm:10:prio<=1");
        var other = cards.define("P", "P", "Calm too:10:prio<=0");
        cards.define("Unused", "U", "Calm:10:never<=1");
        found.put("prio", Found.of(Set.of(1L, 3L)));
        cards.assigned(one);
        cards.assigned(other);
        cards.assign.on(new CustomerId(8), one.id(), false, CARLA);

        run();

        assertEquals(List.of("prio"), searched);
    }

    @Test
    @DisplayName(
            "leaves a tick as it was while its search cannot be asked, and says since when and why")
    void troubled() {
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=2", "Used:10:usage>=1"));
        found.put("prio", Found.of(Set.of(1L)));
        found.put("usage", Found.of(Set.of()));
        run();
        found.put("prio", Found.not(Trouble.TOO_MANY));
        found.put("usage", Found.of(Set.of(1L)));
        cards.wait(Duration.ofHours(1));
        var since = cards.now;

        run();
        cards.wait(Duration.ofHours(1));
        run();

        assertTrue(cards.sheet(use).marks().tick(FIRST).orElseThrow().ticked());
        assertTrue(cards.sheet(use).marks().tick(new ItemId(2)).orElseThrow().ticked());
        var check = cards.show.on(ACME).check(use.scorecard(), FIRST).orElseThrow();
        assertEquals(Trouble.TOO_MANY, check.problem().orElseThrow().why());
        assertEquals(since, check.problem().orElseThrow().since());
        assertEquals(Optional.of(since.minus(Duration.ofHours(1))), check.checked());
        assertEquals(List.of("scorecard:1 objective:1"), trouble.poison);
        assertEquals(
                List.of("too-many 2"),
                errors.newest(9).stream().map(it -> it.reason() + " " + it.times()).toList());

        found.put("prio", Found.of(Set.of()));
        run();
        assertEquals(0, errors.count());
        assertTrue(
                cards.show
                        .on(ACME)
                        .check(use.scorecard(), FIRST)
                        .orElseThrow()
                        .problem()
                        .isEmpty());
    }

    @Test
    @DisplayName("takes over the scores of factors, with the week, and their trend by week")
    void factors() {
        var use = cards.assigned(cards.define("R", "R", "~Payment:1:payment", "~Usage:9:usage"));
        scored.holding(
                ACME,
                cards.now,
                Subjects.measures("OVERDUE_INVOICES 0", "PAID_INVOICES 5"),
                "1\n0");
        double payment = payment();

        run();

        var given = cards.sheet(use).marks().given(FIRST);
        assertEquals(payment, given.score().orElseThrow().score());
        assertEquals(Optional.empty(), given.score().orElseThrow().by());
        assertEquals(1, given.weeks().scores().size());
        assertTrue(cards.sheet(use).marks().given(new ItemId(2)).score().isEmpty());
        assertEquals(OptionalDouble.of(payment), cards.stored(use));
        assertEquals(Trend.LEVEL, given.trend(day()));

        cards.wait(Duration.ofDays(200));
        scored.holding(
                ACME,
                cards.now,
                Subjects.measures("OVERDUE_INVOICES 2", "PAID_INVOICES 5"),
                "1\n0");
        run();
        var later = cards.sheet(use).marks().given(FIRST);
        assertEquals(Trend.DOWN, later.trend(day()));
        assertEquals(payment, later.before(day()).orElseThrow(), 0.05);
        assertEquals(2, later.weeks().scores().size());
    }

    @Test
    @DisplayName("keeps one bar a week of what people have scored, until that is stale")
    void weekly() {
        var use = cards.assigned(cards.define("R", "R", "~Sponsor:1"));
        cards.give.on(ACME, use.id(), FIRST, Map.of("score", "60"), CARLA);
        for (int week = 0; week < 6; week++) {
            cards.wait(Duration.ofDays(7));
            run();
        }

        var given = cards.sheet(use).marks().given(FIRST);
        assertEquals(
                List.of("2026-W10", "2026-W11", "2026-W12", "2026-W13", "2026-W14"),
                List.copyOf(given.weeks().scores().keySet()));
        assertEquals(OptionalDouble.empty(), cards.stored(use));
    }

    @Test
    @DisplayName("X-14 lets a score go stale that was measured before people had to give it")
    void becomesManual() {
        var card = cards.define("R", "R", "~Payment:1:payment");
        var use = cards.assigned(card);
        scored.holding(
                ACME,
                cards.now,
                Subjects.measures("OVERDUE_INVOICES 0", "PAID_INVOICES 5"),
                "1\n0");
        run();
        cards.redefine(card, "1=~Payment:1");
        cards.wait(Duration.ofDays(30));
        assertFalse(cards.sheet(use).stale(cards.sheet(use).marks().given(FIRST)));
        run();
        assertEquals(2, cards.sheet(use).marks().given(FIRST).weeks().scores().size());
        cards.wait(Duration.ofDays(7));

        run();

        assertTrue(cards.sheet(use).stale(cards.sheet(use).marks().given(FIRST)));
        assertEquals(OptionalDouble.empty(), cards.stored(use));
        assertEquals(2, cards.sheet(use).marks().given(FIRST).weeks().scores().size());
    }

    @Test
    @DisplayName("brings what is stored up to a definition that has changed")
    void redefined() {
        var card = cards.define("O", "S", "Kick-off:20", "Training:60");
        var use = cards.assigned(card);
        cards.tick.on(ACME, use.id(), FIRST, true, CARLA);
        cards.redefine(card, "1=Kick-off:30", "Calm:70:prio<=5");
        found.put("prio", Found.of(Set.of()));

        run();

        assertEquals(OptionalDouble.of(100), cards.stored(use));
    }

    @Test
    @DisplayName("keeps a scorecard without anything to do by hand fresh, but not one with")
    void fresh() {
        found.put("prio", Found.of(Set.of()));
        var alone = cards.assigned(cards.define("O", "S", "Calm:10:prio<=5"));
        var mixed = cards.assigned(cards.define("P", "P", "Calm:10:prio<=5", "By hand:1"));
        var begun = cards.now;
        run();

        cards.wait(Duration.ofHours(23));
        run();
        assertEquals(begun, touched(alone));
        cards.wait(Duration.ofHours(1));
        run();

        assertEquals(cards.now, touched(alone));
        assertEquals(begun, touched(mixed));
    }

    @Test
    @DisplayName("loses nothing of what somebody ticks while a piece is on its way")
    void meanwhile() {
        found.put("prio", Found.of(Set.of()));
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=5", "By hand:30"));
        Piece piece = scoring(Optional.empty());
        cards.tick.on(ACME, use.id(), new ItemId(2), true, CARLA);

        piece.write(1);

        assertEquals(OptionalDouble.of(100), cards.stored(use));
        assertEquals(List.of(RunError.customer(ACME)), piece.records());
        assertEquals(Optional.empty(), job.next(Optional.of(piece.cursor())));
    }

    @Test
    @DisplayName("goes on where another run was cut off, and leaves out what was ended meanwhile")
    void resumed() {
        found.put("prio", Found.of(Set.of()));
        var one = cards.assigned(cards.define("O", "S", "Calm:10:prio<=5"));
        var two = cards.assigned(cards.define("P", "P", "Calm:10:prio<=5"));
        job.forget();
        Piece rest = scoring(Optional.of("0"));
        cards.assign.end(ACME, one.id(), CARLA);

        rest.write(2);

        assertEquals(OptionalDouble.of(100), cards.stored(two));
        assertEquals(OptionalDouble.of(0), cards.stored(one));
        assertEquals(1, job.total());
        assertEquals(Job.SCORECARDS, job.job());
        List<Piece> alone = new ArrayList<>();
        rest.alone().forEach(alone::add);
        assertEquals(2, alone.size());
        assertEquals(0, alone.get(0).write(2));
    }

    @Test
    @DisplayName("does one search a piece, so that it can be stopped between, and does all again")
    void oneByOne() {
        var use = cards.assigned(cards.define("O", "S", "Calm:10:prio<=1", "Used:30:usage>=1"));
        found.put("prio", Found.not(Trouble.FAILED));
        found.put("usage", Found.of(Set.of(1L)));
        Piece first = job.next(Optional.empty()).orElseThrow();
        assertEquals(List.of("prio"), searched);
        assertEquals(1, first.write(1));
        assertEquals(List.of(FIRST), cards.checks.stream().map(ConditionCheck::item).toList());
        assertEquals(List.of("scorecard:1 objective:1"), trouble.poison);
        Piece second = job.next(Optional.of(first.cursor())).orElseThrow();
        assertEquals(List.of("prio", "usage"), searched);
        assertEquals(List.of(), second.records());

        job.forget();
        scoring(Optional.of(second.cursor())).write(2);

        assertEquals(List.of("prio", "usage", "prio", "usage"), searched);
        assertEquals(OptionalDouble.of(75), cards.stored(use));
    }

    @Test
    @DisplayName("forgets how conditions went that nobody has any more, and that they failed")
    void unasked() {
        var card = cards.define("O", "S", "Calm:10:prio<=1", "Used:30:usage>=1");
        cards.assigned(card);
        found.put("prio", Found.not(Trouble.FAILED));
        found.put("usage", Found.not(Trouble.FAILED));
        run();
        errors.report(Job.SCORECARDS, RunError.customer(ACME), "other", cards.now);
        assertEquals(3, errors.count());

        cards.redefine(card, "2=Used:30:usage>=1", "By hand:1");
        run();

        assertEquals(
                Set.of("scorecard:1 objective:2", RunError.customer(ACME)),
                errors.records(Job.SCORECARDS));
        assertEquals(
                List.of(new ItemId(2)), cards.checks.stream().map(ConditionCheck::item).toList());
    }

    /** The first piece about customers, after the steps before it. */
    private Piece scoring(Optional<String> cursor) {
        Piece piece = job.next(cursor).orElseThrow();
        while (piece.records().isEmpty()) {
            piece.write(1);
            piece = job.next(Optional.of(piece.cursor())).orElseThrow();
        }
        return piece;
    }

    private void run() {
        job.forget();
        Optional<Piece> piece = job.next(Optional.empty());
        while (piece.isPresent()) {
            piece.get().write(1);
            piece = job.next(Optional.of(piece.get().cursor()));
        }
    }

    private double payment() {
        return new FactorScores(scored, scored, scored)
                .of(List.of(ACME))
                .get(ACME)
                .get(MeasureGroup.PAYMENT);
    }

    private Instant touched(ScorecardUse use) {
        return cards.uses.find(use.id()).orElseThrow().score().touched();
    }

    private LocalDate day() {
        return cards.show.on(ACME).day();
    }

    private final class Search implements ConditionSearch {

        @Override
        public boolean understands(String jql) {
            return true;
        }

        @Override
        public Found find(String jql, Duration limit) {
            searched.add(jql);
            return found.get(jql);
        }
    }

    private final class Holders implements ScorecardHolders {

        @Override
        public Map<ScorecardId, Integer> customers() {
            Map<ScorecardId, Integer> counts = new HashMap<>();
            cards.uses.after(0, 99).forEach(it -> counts.merge(it.scorecard(), 1, Integer::sum));
            return counts;
        }

        @Override
        public Set<ScorecardId> everUsed() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<ItemId, Integer> marked(ScorecardId id) {
            throw new UnsupportedOperationException();
        }
    }

    /** Everybody lives where the instance is. */
    private static final class Everybody implements Roster {

        @Override
        public Map<CustomerId, String> zones(Collection<CustomerId> customers) {
            Map<CustomerId, String> zones = new HashMap<>();
            customers.forEach(it -> zones.put(it, ""));
            return zones;
        }

        @Override
        public int count() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CustomerId> after(int id, int max) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Waiting> notMeasuredOn(LocalDate day, int id, int max) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CustomerId> gone(int max) {
            throw new UnsupportedOperationException();
        }
    }
}
