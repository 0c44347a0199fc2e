package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a customer stands: what was measured last.
 *
 * @param day the day that it was for the customer
 * @param baseline the version of the baseline that it counts against
 */
public record Standing(
        CustomerId customer, Instant at, LocalDate day, int baseline, Measures measures) {

    /** A standing as a run has stored it. */
    public record Kept(Standing standing, int run) {}

    /**
     * What is to be stored.
     *
     * @param instead the run that has stored what it takes the place of
     */
    public record Change(Standing next, Optional<Integer> instead) {}

    /** Whether there is anything in it that is not kept yet; the moment alone is nothing new. */
    boolean differs(Optional<Kept> kept) {
        return kept.map(Kept::standing)
                .filter(it -> it.day.equals(day))
                .filter(it -> it.baseline == baseline)
                .filter(it -> it.measures.equals(measures))
                .isEmpty();
    }
}
