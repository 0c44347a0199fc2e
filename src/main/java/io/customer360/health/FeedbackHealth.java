package io.customer360.health;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What customers say, from 0 to 100: the share of satisfied ratings and how likely they recommend
 * us, each by how many answers it rests on.
 *
 * @param value none while there are too few answers
 */
public record FeedbackHealth(OptionalDouble value, int answers) {

    private static final double LEAST = -100;

    /**
     * How likely customers recommend us.
     *
     * @param value from -100 to 100
     */
    public record Recommendation(double value, int answers) {
        public Recommendation {
            if (!(value >= LEAST && value <= Scores.MOST) || answers < 0) {
                throw new IllegalArgumentException("no recommendation: " + value + ", " + answers);
            }
        }
    }

    public FeedbackHealth {
        value.ifPresent(Scores::require);
    }

    /** The feedback of the last ninety days. */
    public static FeedbackHealth of(
            Measures measures, Optional<Recommendation> recommended, HealthModel model) {
        int ratings = count(measures, Measure.RATINGS_90);
        int satisfied = count(measures, Measure.SATISFIED_90);
        int answers = ratings + recommended.map(Recommendation::answers).orElse(0);
        if (answers < model.constant(Constant.RATINGS_NEEDED)) {
            return new FeedbackHealth(OptionalDouble.empty(), answers);
        }
        double sum =
                satisfied * Scores.MOST
                        + recommended
                                .map(it -> (it.value() - LEAST) / 2 * it.answers())
                                .orElse(0.0);
        return new FeedbackHealth(OptionalDouble.of(sum / answers), answers);
    }

    private static int count(Measures measures, Measure measure) {
        return measures.number(measure).map(BigDecimal::intValueExact).orElse(0);
    }
}
