package io.customer360.csm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How much of their customers and of what these pay somebody keeps.
 *
 * @param months the last twelve months, the running one at the end
 * @param year from this day a year ago until today
 * @param ages after how many months cohorts are looked at
 * @param cohorts the customers of earlier quarters, the oldest first
 */
public record Retention(List<Month> months, Kept year, List<Integer> ages, List<Cohort> cohorts) {

    public Retention {
        months = List.copyOf(months);
        ages = List.copyOf(ages);
        cohorts = List.copyOf(cohorts);
    }

    /**
     * What became of the customers of the last day before a month until its end.
     *
     * @param running whether the month is not over
     */
    public record Month(YearMonth month, boolean running, Kept kept) {}

    /**
     * The customers who came in one quarter.
     *
     * @param from the first day of the quarter
     * @param start what they paid in a year when they came
     * @param kept one for each age; nothing where not all of them are that old
     */
    public record Cohort(
            LocalDate from, int customers, BigDecimal start, List<Optional<Rest>> kept) {}

    /**
     * What is left of a cohort, in percent.
     *
     * @param revenue nothing when they paid nothing at first
     */
    public record Rest(BigDecimal customers, Optional<BigDecimal> revenue) {}
}
