package io.customer360.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** Which day it is for a customer: in its own time zone, else in the zone of the instance. */
public final class Today {

    private final Clock clock;
    private final Supplier<ZoneId> instanceZone;

    /**
     * Tells days from a clock; the instance's zone is asked each time because an admin may change
     * it.
     */
    public Today(Clock clock, Supplier<ZoneId> instanceZone) {
        this.clock = clock;
        this.instanceZone = instanceZone;
    }

    /** The day it is now in this zone. */
    public LocalDate in(Optional<ZoneId> customerZone) {
        return clock.instant().atZone(zone(customerZone)).toLocalDate();
    }

    /** The zone in which it is told. */
    public ZoneId zone(Optional<ZoneId> customerZone) {
        return customerZone.orElseGet(instanceZone);
    }
}
