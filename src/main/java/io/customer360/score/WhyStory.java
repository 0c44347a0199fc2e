package io.customer360.score;

import io.customer360.health.ExactWhy;
import io.customer360.health.HealthScore;
import io.customer360.health.WhyPart;
import io.customer360.measure.MeasureGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a score is another one than on an earlier day, as far as a reader may see it.
 *
 * @param factors what moved it, by factor; those that did not are not among them
 * @param whole what moved it and is about no sub-measure
 */
public record WhyStory(
        LocalDate from,
        LocalDate to,
        HealthScore before,
        HealthScore after,
        ExactWhy why,
        List<Factor> factors,
        List<WhyPart> whole) {

    /**
     * What moved a score within one factor.
     *
     * @param points what all of it comes to
     * @param parts what the reader may see of it
     * @param hidden what the rest comes to; none when the reader sees all of it
     */
    public record Factor(
            MeasureGroup factor, double points, List<WhyPart> parts, OptionalDouble hidden) {
        public Factor {
            parts = List.copyOf(parts);
        }
    }

    public WhyStory {
        factors = List.copyOf(factors);
        whole = List.copyOf(whole);
    }
}
