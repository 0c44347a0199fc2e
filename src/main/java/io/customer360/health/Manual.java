package io.customer360.health;

import java.time.LocalDate;
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

    /** Whether it is too old to count; on the last day of its time it still does. */
    public boolean stale(AsOf asOf, HealthModel model) {
        return asOf.since(on) > validDays.orElse(model.constant(Constant.PULSE_DAYS));
    }
}
