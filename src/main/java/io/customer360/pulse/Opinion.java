package io.customer360.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What people think of a customer, as lists tell it. */
public record Opinion(Optional<Said> pulse, Optional<Rated> scorecard) {

    /** Nobody has said anything. */
    public static final Opinion NONE = new Opinion(Optional.empty(), Optional.empty());

    /**
     * The newest pulse.
     *
     * @param at the moment up to which it tells how things are
     */
    public record Said(LevelId level, PulseMonth month, Instant at) {

        /** Whether it is too old to count on a day. */
        public boolean stale(LocalDate day, ZoneId zone, int validDays) {
            return older(at, day, zone, validDays);
        }
    }

    /**
     * What the active scorecards come to together.
     *
     * @param at when one of them was last touched
     */
    public record Rated(double score, Instant at, int validDays) {

        /** Whether it is too old to count on a day. */
        public boolean stale(LocalDate day, ZoneId zone) {
            return older(at, day, zone, validDays);
        }
    }

    private static boolean older(Instant at, LocalDate day, ZoneId zone, int validDays) {
        return at.isBefore(day.minusDays(validDays).atStartOfDay(zone).toInstant());
    }
}
