package io.customer360.churn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of one kind.
 *
 * @param value what is compared with the thresholds; nothing when all is well
 * @param floors what the value must reach too, by severity
 * @param since since when it has been so, when that can be told
 * @param about the day that tells this occasion from another of the same kind
 */
record Reading(
        Optional<BigDecimal> value,
        Evidence evidence,
        Map<Severity, BigDecimal> floors,
        Optional<LocalDate> since,
        Optional<LocalDate> about) {

    /** There is data, and nothing to tell. */
    static final Reading QUIET =
            new Reading(
                    Optional.empty(),
                    Evidence.of(""),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty());

    Reading {
        floors = Map.copyOf(floors);
    }

    static Reading of(BigDecimal value, Evidence evidence) {
        return new Reading(
                Optional.of(value), evidence, Map.of(), Optional.empty(), Optional.empty());
    }

    static Reading of(long value, Evidence evidence) {
        return of(BigDecimal.valueOf(value), evidence);
    }

    /** The same, which has been so since a day; that day is the occasion. */
    Reading since(LocalDate day) {
        return new Reading(value, evidence, floors, Optional.of(day), Optional.of(day));
    }

    /** The same with an occasion of its own. */
    Reading about(LocalDate day) {
        return new Reading(value, evidence, floors, since, Optional.of(day));
    }

    Reading with(Map<Severity, BigDecimal> further) {
        return new Reading(value, evidence, further, since, about);
    }
}
