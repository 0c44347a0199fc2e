package io.customer360.subscription;

import io.customer360.shared.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A length of time in months: whole ones, and some days of one more that is so many days long. */
record Months(long whole, long days, long monthLength) {

    static Months whole(int months) {
        return new Months(months, 0, 1);
    }

    /** From the first day to the last, both included. */
    static Months between(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(after));
        if (anniversary(first, whole).isAfter(after)) {
            whole--;
        }
        LocalDate begun = anniversary(first, whole);
        return new Months(
                whole,
                ChronoUnit.DAYS.between(begun, after),
                ChronoUnit.DAYS.between(begun, anniversary(first, whole + 1)));
    }

    /** The share of an amount per year that falls into this time. */
    Ratio of(Ratio yearly) {
        return yearly.times(whole * monthLength + days).dividedBy(monthLength).dividedBy(12);
    }

    /**
     * The day on which so many months are over. Where the month has no such day it is the first of
     * the next: 29 February to 28 February is a year, 31 January to 28 February a month.
     */
    private static LocalDate anniversary(LocalDate first, long months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return month.isValidDay(first.getDayOfMonth())
                ? month.atDay(first.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
    }
}
