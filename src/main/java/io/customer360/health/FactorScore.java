package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A factor in a score.
 *
 * @param weight what the model gives it
 * @param score none without data
 * @param part the part of the whole that it counts here, after weights of factors without data went
 *     to the others
 * @param points what it adds to the health score, which is its part of its score
 */
public record FactorScore(
        MeasureGroup factor,
        HealthModel.Weight weight,
        OptionalDouble score,
        double part,
        double points,
        List<PartScore> parts) {

    private static final double ALIKE = 1e-9;

    public FactorScore {
        parts = List.copyOf(parts);
    }

    /** Whether it should count and says nothing. */
    public boolean missing() {
        return weight.counted() > 0 && score.isEmpty();
    }

    /** Whether it counts. */
    public boolean counts() {
        return weight.counted() > 0 && score.isPresent();
    }

    /** By how many points it lifts a total above where the others are, or drags it below. */
    double lift(double total) {
        double above = counts() ? score.getAsDouble() - total : 0;
        return Math.abs(above) < ALIKE ? 0 : part * above;
    }

    /** The part that costs it most; none when nothing does. */
    public Optional<PartScore> cause() {
        return parts.stream()
                .filter(it -> it.cost() > 0)
                .reduce((one, next) -> next.cost() > one.cost() ? next : one);
    }
}
