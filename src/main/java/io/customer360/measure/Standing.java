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
 * @param judgement what scores and signals make of it; none of a row of an older version
 */
public record Standing(
        CustomerId customer,
        Instant at,
        LocalDate day,
        int baseline,
        Measures measures,
        Optional<Judgement> judgement) {

    /** A standing that nobody has judged yet. */
    public Standing(
            CustomerId customer, Instant at, LocalDate day, int baseline, Measures measures) {
        this(customer, at, day, baseline, measures, Optional.empty());
    }

    /**
     * A standing as a run has stored it.
     *
     * @param expired whether it is to be measured again although its day is not over
     */
    public record Kept(Standing standing, int run, boolean expired) {

        /** One that stands until its day is over. */
        public Kept(Standing standing, int run) {
            this(standing, run, false);
        }
    }

    /**
     * What is to be stored.
     *
     * @param known what it takes the place of
     */
    public record Change(Standing next, Optional<Kept> known) {

        /** The run that has stored what it takes the place of. */
        public Optional<Integer> instead() {
            return known.map(Kept::run);
        }

        /** Whether its signals are others than those that are kept. */
        public boolean signals() {
            var before = known.map(Kept::standing).flatMap(Standing::judgement);
            return next.judgement().filter(it -> it.signalsDiffer(before)).isPresent();
        }
    }

    /** The same with what was made of it. */
    Standing judged(Judgement made) {
        return new Standing(customer, at, day, baseline, measures, Optional.of(made));
    }

    /** Whether there is anything in it that is not kept yet; the moment alone is nothing new. */
    boolean differs(Optional<Kept> kept) {
        return kept.filter(it -> !it.expired())
                .map(Kept::standing)
                .filter(it -> it.day.equals(day))
                .filter(it -> it.baseline == baseline)
                .filter(it -> it.measures.equals(measures))
                .filter(it -> it.judgement.equals(judgement))
                .isEmpty();
    }
}
