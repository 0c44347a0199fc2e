package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Everything that a score is made of, but the model: the same subject and the same model make the
 * same score forever.
 *
 * @param baseline none before the first night
 */
public record Subject(Measures measures, Optional<Baseline> baseline, AsOf asOf) {

    /** The same subject against another baseline. */
    Subject against(Optional<Baseline> other) {
        return new Subject(measures, other, asOf);
    }

    /** Whether anybody in the instance has ever recorded anything of a kind. */
    boolean inUse(Measure kind) {
        return baseline.filter(it -> it.inUse().contains(kind)).isPresent();
    }

    /** A number that cannot be negative; nothing when it is not known. */
    Optional<Double> amount(Measure measure) {
        return measures.number(measure).map(number -> notNegative(measure, number));
    }

    /** The score that people have given, of a sub-measure that is nothing else. */
    public Optional<Manual> manual(SubMeasure part) {
        return switch (part) {
            case PULSE -> Manual.of(measures, Measure.PULSE_POINTS, Measure.PULSE_AT, asOf);
            case SCORECARD ->
                    Manual.of(measures, Measure.SCORECARD_POINTS, Measure.SCORECARD_AT, asOf)
                            .map(it -> it.valid(measures.number(Measure.SCORECARD_VALID)));
            default -> Optional.empty();
        };
    }

    private static double notNegative(Measure measure, BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(measure + " is negative: " + number);
        }
        return number.doubleValue();
    }
}
