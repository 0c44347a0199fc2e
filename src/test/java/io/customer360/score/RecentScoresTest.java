package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.health.HealthModel;
import io.customer360.health.TrendPoint;
import io.customer360.measure.MeasureGroup;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scores that are kept with a customer")
class RecentScoresTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    @Test
    @DisplayName("what was written is read again, to the last digit")
    void text() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            var points =
                    IntStream.range(0, random.nextInt(40))
                            .mapToObj(
                                    ago ->
                                            new RecentScores.Point(
                                                    DAY.minusDays(ago),
                                                    random.nextDouble() * 100,
                                                    random.nextBoolean(),
                                                    random.nextInt(5)))
                            .toList();
            var recent = RecentScores.since(DAY.minusDays(50), points);

            assertEquals(recent, RecentScores.parse(recent.text()));
            assertEquals(points.size(), recent.points().size());
        }
    }

    @Test
    @DisplayName("none is the same after reading; another format is refused")
    void none() {
        var none = RecentScores.since(DAY, List.of());

        assertEquals("1\n" + DAY.toEpochDay(), none.text());
        assertEquals(none, RecentScores.parse(none.text()));
        assertThrows(IllegalArgumentException.class, () -> RecentScores.parse("2\n1"));
        assertThrows(RuntimeException.class, () -> RecentScores.parse("1"));
        assertThrows(RuntimeException.class, () -> RecentScores.parse("1\n0\n5 x p 0"));
    }

    @Test
    @DisplayName(
            "a day has one score, its last; later days and those before the first are left out")
    void days() {
        var recent =
                RecentScores.since(
                        DAY.minusDays(2),
                        List.of(
                                point(3, 10, 0),
                                point(2, 20, 0),
                                point(1, 30, 0),
                                point(0, 40, 0)));

        assertEquals(3, recent.points().size());
        var again = recent.on(DAY, OptionalDouble.of(50), false, 1);
        assertEquals(new RecentScores.Point(DAY, 50, false, 1), again.points().get(DAY));
        assertEquals(2, recent.on(DAY, OptionalDouble.empty(), true, 1).points().size());
        assertEquals(
                1, recent.on(DAY.minusDays(1), OptionalDouble.empty(), true, 0).points().size());
        assertEquals(
                List.of(DAY.minusDays(1), DAY),
                List.copyOf(recent.from(DAY.minusDays(1)).points().keySet()));
        assertEquals(DAY.minusDays(1), recent.from(DAY.minusDays(1)).since());
    }

    @Test
    @DisplayName("F-132 the line shows them all, what moves by itself only those of models alike")
    void trends() {
        var recent =
                RecentScores.since(
                        DAY.minusDays(9),
                        List.of(point(2, 20, 0), point(1, 30, 0), point(0, 40, 1)));

        var models = new MemoryModels();
        models.add(weights(1, 30, 15), new UserKey("ada"), Instant.EPOCH);
        models.add(HealthModel.SHIPPED.as(2), new UserKey("ada"), Instant.EPOCH);

        assertEquals(3, recent.trend().points().size());
        assertEquals(
                List.of(
                        new TrendPoint(DAY.minusDays(2), 20, false),
                        new TrendPoint(DAY.minusDays(1), 30, false)),
                recent.by(new AlikeModels(models.health(), models)).points());
        assertEquals(1, recent.by(new AlikeModels(models.health(1), models)).points().size());
        assertEquals(Optional.empty(), RecentScores.read("garbage"));
        assertEquals(Optional.of(recent), RecentScores.read(recent.text()));
    }

    private static HealthModel weights(int version, int payment, int engagement) {
        var weights = new EnumMap<>(HealthModel.SHIPPED.weights());
        weights.put(MeasureGroup.PAYMENT, new HealthModel.Weight(true, payment));
        weights.put(MeasureGroup.ENGAGEMENT, new HealthModel.Weight(true, engagement));
        return new HealthModel(
                version, weights, HealthModel.SHIPPED.parts(), HealthModel.SHIPPED.constants());
    }

    private static RecentScores.Point point(int ago, double score, int model) {
        return new RecentScores.Point(DAY.minusDays(ago), score, false, model);
    }
}
