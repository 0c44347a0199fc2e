package io.customer360.pulse;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The pulse that stands for a customer wherever there is room for one only.
 *
 * @param knownAt the moment up to which it tells how things are
 */
public record NewestPulse(PulseId pulse, LevelId level, PulseMonth month, Instant knownAt) {

    static NewestPulse of(Pulse pulse, ZoneId zone) {
        return new NewestPulse(
                pulse.id(), pulse.terms().level(), pulse.month(), pulse.knownAt(zone));
    }
}
