package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Twelve months of what people thought of a customer.
 *
 * @param today the day it is where the customer is
 * @param zone the zone of the customer
 */
public record PulseSheet(CustomerId customer, LocalDate today, ZoneId zone, PulseYear year) {

    /** For how many days the newest pulse has told how things are, if anything was said. */
    public Optional<Long> age() {
        return year.newest().flatMap(PulseYear.Month::pulse).map(this::age);
    }

    private long age(Pulse pulse) {
        Instant known = pulse.knownAt(zone);
        return Math.max(0, ChronoUnit.DAYS.between(known.atZone(zone).toLocalDate(), today));
    }
}
