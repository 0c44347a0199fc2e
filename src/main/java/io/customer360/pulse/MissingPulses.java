package io.customer360.pulse;

import io.customer360.shared.UserKey;
import java.util.List;

/** Whose customers have no pulse for a month. */
public interface MissingPulses {

    /**
     * Some CSMs who have not been reminded in this month, in the order of their keys.
     *
     * @param after the key behind which to begin; blank for the first
     */
    List<UserKey> of(PulseMonth month, String after, int max);
}
