package io.customer360.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-158, F-159, A-15 What a scorecard comes to")
class ScorecardScoreTest {

    private static final double EXACT = 1e-9;

    @Test
    @DisplayName("F-158 points of ticked objectives by all points; an untick reverts it")
    void objectives() {
        var content = content(objective(1, 20), objective(2, 60));

        assertEquals(OptionalDouble.of(0), of(content, Set.of(), Map.of()));
        assertEquals(OptionalDouble.of(25), of(content, Set.of(1), Map.of()));
        assertEquals(OptionalDouble.of(100), of(content, Set.of(1, 2), Map.of()));
        assertEquals(OptionalDouble.of(75), of(content, Set.of(2), Map.of()));
        assertEquals(OptionalDouble.of(0), of(content, Set.of(99), Map.of(98, 100.0)));
    }

    @Test
    @DisplayName("F-159, A-15 scores by weights, over measures that have a score")
    void measures() {
        var content = content(measure(1, 3), measure(2, 1));

        assertEquals(OptionalDouble.empty(), of(content, Set.of(1), Map.of()));
        assertEquals(OptionalDouble.of(40), of(content, Set.of(), Map.of(1, 40.0)));
        assertEquals(OptionalDouble.of(55), of(content, Set.of(), Map.of(1, 40.0, 2, 100.0)));
        assertEquals(OptionalDouble.of(0), of(content, Set.of(), Map.of(1, 0.0, 2, 0.0)));
    }

    @Test
    @DisplayName("A-15 both together: an objective is a measure of 0 or 100")
    void both() {
        var content = content(objective(1, 10), measure(2, 30));

        assertEquals(OptionalDouble.of(0), of(content, Set.of(), Map.of()));
        assertEquals(OptionalDouble.of(100), of(content, Set.of(1), Map.of()));
        assertEquals(OptionalDouble.of(62.5), of(content, Set.of(1), Map.of(2, 50.0)));
    }

    @Test
    @DisplayName("nothing comes to nothing, and no score is beyond its range")
    void ends() {
        assertEquals(OptionalDouble.empty(), of(ScorecardContent.NONE, Set.of(), Map.of()));
        for (double wrong : List.of(-0.1, 100.1, Double.NaN)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> of(content(measure(1, 1)), Set.of(), Map.of(1, wrong)));
        }
    }

    @Test
    @DisplayName("F-158 a tick never lowers a score, which stays from 0 to 100, and unticks revert")
    void monotone() {
        var random = new Random(158);
        for (int round = 0; round < 2_000; round++) {
            List<Item> items = new ArrayList<>();
            Map<Integer, Double> scores = new HashMap<>();
            for (int id = 1; id <= 1 + random.nextInt(8); id++) {
                int points = 1 + random.nextInt(Item.MAX_POINTS);
                items.add(random.nextBoolean() ? objective(id, points) : measure(id, points));
                if (random.nextBoolean()) {
                    scores.put(id, 100 * random.nextDouble());
                }
            }
            items.add(objective(99, 1 + random.nextInt(Item.MAX_POINTS)));
            var content = new ScorecardContent(items, 99);
            Set<Integer> ticked = new HashSet<>();
            items.stream()
                    .filter(item -> item.id().value() != 99 && random.nextBoolean())
                    .forEach(item -> ticked.add(item.id().value()));
            double before = of(content, ticked, scores).orElseThrow();
            ticked.add(99);
            double after = of(content, ticked, scores).orElseThrow();
            ticked.remove(99);

            assertTrue(0 <= before && before <= after && after <= 100, before + " " + after);
            assertEquals(before, of(content, ticked, scores).orElseThrow(), EXACT);
        }
    }

    private static OptionalDouble of(
            ScorecardContent content, Set<Integer> ticked, Map<Integer, Double> scores) {
        Map<ItemId, Double> given = new HashMap<>();
        scores.forEach((id, score) -> given.put(new ItemId(id), score));
        return ScorecardScore.of(content, ticked.stream().map(ItemId::new).toList(), given);
    }

    private static ScorecardContent content(Item... items) {
        return new ScorecardContent(List.of(items), items.length);
    }

    private static Objective objective(int id, int points) {
        return new Objective(new ItemId(id), "", "Objective", "", points, Optional.empty());
    }

    private static HealthMeasure measure(int id, int weight) {
        return new HealthMeasure(new ItemId(id), "", "Measure", "", weight, Optional.empty());
    }
}
