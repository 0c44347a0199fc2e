package io.customer360.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something is looked at, and where the customer is. */
public record AsOf(Instant at, ZoneId zone) {

    /** The day that it is for the customer. */
    public LocalDate day() {
        return day(at);
    }

    /** The day that a moment is for the customer. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** How many days ago a day is; below zero when it is yet to come. */
    long daysSince(LocalDate past) {
        return ChronoUnit.DAYS.between(past, day());
    }
}
