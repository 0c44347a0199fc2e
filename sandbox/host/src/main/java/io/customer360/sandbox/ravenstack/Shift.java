package io.customer360.sandbox.ravenstack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moves the days of the data set by whole days; its times are read as UTC. */
record Shift(long days) {

    static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    /** The shift that makes the last day of the data set yesterday. */
    static Shift lastDayBefore(LocalDate today) {
        return new Shift(ChronoUnit.DAYS.between(LAST_DAY, today.minusDays(1)));
    }

    LocalDate day(LocalDate day) {
        return day.plusDays(days);
    }

    Instant moment(LocalDateTime moment) {
        return moment.plusDays(days).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return days == 0
                ? "Dates are as in the files."
                : "Dates are moved by %d days: 31-12-2024 is %s.".formatted(days, day(LAST_DAY));
    }
}
