package io.customer360.pulse;

import io.customer360.shared.UserKey;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** Tells which pulse stands for a customer. */
public final class LeadingPulse {

    private LeadingPulse() {}

    /**
     * The one that stands for the newest month, of everything said about that.
     *
     * @param csm who looks after the customer
     * @param zone where the customer is
     */
    public static Optional<NewestPulse> of(
            Collection<Pulse> ofNewestMonth, Optional<UserKey> csm, ZoneId zone) {
        return PulseYear.leading(ofNewestMonth, csm).map(pulse -> NewestPulse.of(pulse, zone));
    }
}
