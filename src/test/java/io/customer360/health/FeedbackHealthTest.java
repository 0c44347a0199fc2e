package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.health.FeedbackHealth.Recommendation;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback health (F-175)")
class FeedbackHealthTest {

    @Test
    @DisplayName("F-175 is the share of satisfied ratings")
    void ratings() {
        assertEquals(80, value("RATINGS_90 10", "SATISFIED_90 8"));
        assertEquals(0, value("RATINGS_90 3", "SATISFIED_90 0"));
        assertEquals(100, value("RATINGS_90 3", "SATISFIED_90 3"));
    }

    @Test
    @DisplayName("F-175 each kind counts by how many answers it rests on")
    void both() {
        var both =
                FeedbackHealth.of(
                        Subjects.measures("RATINGS_90 10", "SATISFIED_90 8"),
                        Optional.of(new Recommendation(-20, 30)),
                        HealthModel.SHIPPED);

        // (10 x 80 + 30 x 40) of 40
        assertEquals(new FeedbackHealth(OptionalDouble.of(50), 40), both);
    }

    @Test
    @DisplayName("F-175 fewer than three answers in all tell nothing")
    void few() {
        var measures = Subjects.measures("RATINGS_90 2", "SATISFIED_90 2");

        assertEquals(
                new FeedbackHealth(OptionalDouble.empty(), 2),
                FeedbackHealth.of(measures, Optional.empty(), HealthModel.SHIPPED));
        assertEquals(
                new FeedbackHealth(OptionalDouble.of(100), 3),
                FeedbackHealth.of(
                        measures, Optional.of(new Recommendation(100, 1)), HealthModel.SHIPPED));
        assertEquals(
                new FeedbackHealth(OptionalDouble.empty(), 0),
                FeedbackHealth.of(Subjects.measures(), Optional.empty(), HealthModel.SHIPPED));
    }

    @Test
    @DisplayName("a recommendation has its range")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> new Recommendation(-100.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Recommendation(100.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Recommendation(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Recommendation(0, -1));
        assertEquals(-100, new Recommendation(-100, 0).value());
    }

    private static double value(String... measures) {
        return FeedbackHealth.of(Subjects.measures(measures), Optional.empty(), HealthModel.SHIPPED)
                .value()
                .orElseThrow();
    }
}
