package io.customer360.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day that a score is for, and the customer's zone, in which moments become days. */
public record AsOf(LocalDate day, ZoneId zone) {

    /** How many days ago a day was; what lies ahead counts as today. */
    long since(LocalDate past) {
        return Math.max(0, ChronoUnit.DAYS.between(past, day));
    }

    /** How many days ago a moment was. */
    long since(Instant past) {
        return since(past.atZone(zone).toLocalDate());
    }

    /** In how many days a day comes; what is past counts as today. */
    long until(LocalDate coming) {
        return Math.max(0, ChronoUnit.DAYS.between(day, coming));
    }
}
