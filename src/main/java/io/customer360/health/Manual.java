package io.customer360.health;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A score that a person has given. It counts as missing when it has grown too old.
 *
 * @param on the day it was given
 * @param validDays for how many days it counts, when that is not left to the model
 */
public record Manual(double score, LocalDate on, OptionalInt validDays) {

    public Manual {
        Scores.require(score);
    }

    /** What was measured of it, on the day that its moment is for the customer. */
    static Optional<Manual> of(Measures measures, Measure score, Measure at, AsOf asOf) {
        return measures.number(score)
                .flatMap(
                        points ->
                                measures.moment(at)
                                        .map(
                                                moment ->
                                                        new Manual(
                                                                points.doubleValue(),
                                                                LocalDate.ofInstant(
                                                                        moment, asOf.zone()),
                                                                OptionalInt.empty())));
    }

    /** The same with a time of its own, if there is one. */
    Manual valid(Optional<BigDecimal> days) {
        return days.map(it -> new Manual(score, on, OptionalInt.of(it.intValue()))).orElse(this);
    }

    /** Whether it is too old to count; on the last day of its time it still does. */
    public boolean stale(AsOf asOf, HealthModel model) {
        return asOf.since(on) > validDays.orElse(model.constant(Constant.PULSE_DAYS));
    }
}
