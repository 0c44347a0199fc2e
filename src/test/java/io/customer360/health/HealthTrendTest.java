package io.customer360.health;

import static io.customer360.health.Subjects.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Scores over time")
class HealthTrendTest {

    private static final HealthModel MODEL = HealthModel.SHIPPED;

    @Test
    @DisplayName("F-132 days in a row are a line, and a day without a score is a gap")
    void lines() {
        var trend = new HealthTrend(List.of(point(0, 5), point(4, 1), point(5, 2), point(1, 3)));

        assertEquals(
                List.of(List.of(point(5, 2), point(4, 1)), List.of(point(1, 3), point(0, 5))),
                trend.lines());
        assertEquals(List.of(), new HealthTrend(List.of()).lines());
        assertEquals(Optional.of(point(4, 1)), trend.on(DAY.minusDays(4)));
        assertEquals(Optional.empty(), trend.on(DAY.minusDays(3)));
    }

    @Test
    @DisplayName("F-173 the latest points alone")
    void last() {
        var trend = new HealthTrend(List.of(point(2, 1), point(1, 2), point(0, 3)));

        assertEquals(List.of(point(1, 2), point(0, 3)), trend.last(2).points());
        assertEquals(trend, trend.last(9));
        assertEquals(List.of(), trend.last(0).points());
    }

    @Test
    @DisplayName("a day has one score, between 0 and 100")
    void refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthTrend(List.of(point(0, 1), point(0, 2))));
        assertThrows(IllegalArgumentException.class, () -> point(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> point(0, -1));
        assertThrows(IllegalArgumentException.class, () -> point(0, 100.5));
    }

    @Test
    @DisplayName("F-171 a slope is told in points per thirty days")
    void slope() {
        assertEquals(-10, days(30, ago -> 50 + ago / 3.0).slope(DAY, MODEL), 1e-9);
        assertEquals(30, days(30, ago -> 50 - ago).slope(DAY, MODEL), 1e-9);
        assertEquals(0, days(30, ago -> 72.3).slope(DAY, MODEL));
        assertEquals(0, new HealthTrend(List.of()).slope(DAY, MODEL));
    }

    @Test
    @DisplayName("F-171 a slope by hand: 10, 12, 11, 15, 14, 18, 20 over a week")
    void byHand() {
        double[] scores = {10, 12, 11, 15, 14, 18, 20};
        // x - 3: -3 … 3, squares add up to 28; (x - 3) times the score adds up to 45.
        assertEquals(45 / 28.0 * 30, days(7, ago -> scores[6 - ago]).slope(DAY, MODEL), 1e-9);
    }

    @ParameterizedTest
    @DisplayName("F-171 fewer than seven points have no slope")
    @CsvSource({"1, 0", "6, 0", "7, 30", "8, 30"})
    void few(int points, double slope) {
        assertEquals(slope, days(points, ago -> 50 - ago).slope(DAY, MODEL), 1e-9);
    }

    @Test
    @DisplayName("F-171 only the last thirty days count, gaps included, and nothing that is later")
    void window() {
        List<TrendPoint> points = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> points.add(point(i * 4, 50 - i * 4)));
        double inside = new HealthTrend(points).slope(DAY, MODEL);
        points.add(point(30, 100));
        points.add(point(31, 100));
        points.add(point(-1, 100));

        assertEquals(30, inside, 1e-9);
        assertEquals(inside, new HealthTrend(points).slope(DAY, MODEL));
    }

    @Test
    @DisplayName("F-171 provisional scores have no slope")
    void provisional() {
        List<TrendPoint> points = new ArrayList<>(days(6, ago -> 50 - ago).points());
        points.add(new TrendPoint(DAY.minusDays(7), 0, true));

        assertEquals(0, new HealthTrend(points).slope(DAY, MODEL));
    }

    private static HealthTrend days(int count, IntToDoubleFunction score) {
        return new HealthTrend(
                IntStream.range(0, count)
                        .mapToObj(ago -> point(ago, score.applyAsDouble(ago)))
                        .toList());
    }

    private static TrendPoint point(int ago, double score) {
        return new TrendPoint(DAY.minusDays(ago), score, false);
    }
}
