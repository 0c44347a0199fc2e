package io.customer360.run;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found at one point: how well it is, with a number, a moment or a name, as far as there
 * is one.
 *
 * @param adviceKey the key of what to do, where that depends on what was found
 */
public record HealthCheck(
        HealthPoint point,
        HealthState state,
        Optional<Long> count,
        Optional<Instant> at,
        Optional<String> text,
        Optional<String> adviceKey) {

    /** Something that is there or not. */
    public static HealthCheck of(HealthPoint point, HealthState state) {
        return new HealthCheck(
                point,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Something that is there, or else bad in this way. */
    public static HealthCheck of(HealthPoint point, boolean well, HealthState otherwise) {
        return of(point, HealthState.of(well, otherwise));
    }

    /** The same with how many there are. */
    public HealthCheck counting(long number) {
        return new HealthCheck(point, state, Optional.of(number), at, text, adviceKey);
    }

    /** The same with when it was, if ever. */
    public HealthCheck at(Optional<Instant> moment) {
        return new HealthCheck(point, state, count, moment, text, adviceKey);
    }

    /** The same with a name. */
    public HealthCheck named(String name) {
        return new HealthCheck(point, state, count, at, Optional.of(name), adviceKey);
    }

    /** The same with other advice than usual. */
    public HealthCheck advised(String key) {
        return new HealthCheck(point, state, count, at, text, Optional.of(key));
    }
}
