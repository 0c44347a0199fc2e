package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a score is another one than it was. The parts add up to the difference; {@link SplitChange}
 * tells how they are found.
 */
public record ExactWhy(double before, double after, List<WhyPart> parts) {

    /** What a score was made of on a day. */
    public record Made(Subject subject, HealthModel model) {

        /** The score that it makes. */
        public HealthScore score() {
            return HealthScore.of(subject, model);
        }
    }

    public ExactWhy {
        parts = List.copyOf(parts);
    }

    /** Why the second score differs from the first; nothing when one of them has no value. */
    public static Optional<ExactWhy> between(Made before, Made after) {
        var from = before.score().value();
        var to = after.score().value();
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ExactWhy(
                                from.getAsDouble(),
                                to.getAsDouble(),
                                SplitChange.parts(before, after)));
    }

    /** By how much the score has moved. */
    public double delta() {
        return after - before;
    }

    /**
     * By how much its sub-measures moved it, for each factor that did; the rest is of the whole.
     */
    public Map<MeasureGroup, Double> byFactor() {
        var factors = new EnumMap<MeasureGroup, Double>(MeasureGroup.class);
        for (WhyPart part : parts) {
            part.moved()
                    .ifPresent(it -> factors.merge(it.part().factor(), part.points(), Double::sum));
        }
        return Collections.unmodifiableMap(factors);
    }

    /** By how much the score was moved by one cause. */
    public double by(WhyPart.Cause cause) {
        return parts.stream().filter(it -> it.cause() == cause).mapToDouble(WhyPart::points).sum();
    }

    /** What the parts leave unexplained: nothing but the rounding of their sum. */
    public double residual() {
        return delta() - parts.stream().mapToDouble(WhyPart::points).sum();
    }
}
