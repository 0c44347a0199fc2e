package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a score is made of, but the model: the same subject and the same model make the
 * same score forever.
 *
 * @param baseline none before the first night
 * @param manual scores that people have given, of sub-measures that are nothing else
 */
public record Subject(
        Measures measures, Optional<Baseline> baseline, AsOf asOf, Map<SubMeasure, Manual> manual) {

    public Subject {
        var sorted = new EnumMap<SubMeasure, Manual>(SubMeasure.class);
        sorted.putAll(manual);
        manual = Collections.unmodifiableMap(sorted);
    }

    /** A subject without scores that people have given. */
    public Subject(Measures measures, Optional<Baseline> baseline, AsOf asOf) {
        this(measures, baseline, asOf, Map.of());
    }

    /** The same subject against another baseline. */
    Subject against(Optional<Baseline> other) {
        return new Subject(measures, other, asOf, manual);
    }

    /** Whether anybody in the instance has ever recorded anything of a kind. */
    boolean inUse(Measure kind) {
        return baseline.filter(it -> it.inUse().contains(kind)).isPresent();
    }

    /** A number that cannot be negative; nothing when it is not known. */
    Optional<Double> amount(Measure measure) {
        return measures.number(measure).map(number -> notNegative(measure, number));
    }

    private static double notNegative(Measure measure, BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(measure + " is negative: " + number);
        }
        return number.doubleValue();
    }
}
