package io.customer360.csm;

import io.customer360.pulse.Level;
import java.util.List;

/**
 * How somebody feels about their customers, as they have said within so many days.
 *
 * @param total how many pulses there are in all
 */
public record PulsesGiven(Whose whose, int days, List<Share> shares, long total) {

    /** How many pulses have a level. */
    public record Share(Level level, long count) {}
}
