package io.customer360.measure;

import java.time.Instant;
import java.util.Optional;

/** Standings as a whole. */
public interface StandingFigures {

    /** How many customers were measured. */
    int count();

    /** When the customer was measured whom that happened to longest ago. */
    Optional<Instant> oldest();
}
