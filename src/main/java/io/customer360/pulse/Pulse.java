package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What somebody thought of a customer in a month.
 *
 * @param counts whether it is the pulse of its author for the month; one that the same author has
 *     followed up stays as a note
 */
public record Pulse(
        PulseId id,
        CustomerId customer,
        ExternalId externalId,
        PulseMonth month,
        PulseTerms terms,
        boolean counts,
        Stamp stamp,
        int version) {

    /** The name of pulses in history. */
    public static final String ENTITY = "pulse";

    /** How many pulses a customer can have about one month, with the notes. */
    public static final int MAX_PER_MONTH = 20;

    /** Who said it. */
    public UserKey author() {
        return stamp.createdBy();
    }

    /** Whether its words were changed after it was said. */
    public boolean edited() {
        return version > 1;
    }

    /**
     * The moment up to which it tells how things are: when it was said, though never after its
     * month.
     */
    public Instant knownAt(ZoneId zone) {
        Instant end = month.end(zone);
        return stamp.created().isBefore(end) ? stamp.created() : end.minusMillis(1);
    }

    /** The next version of this pulse. */
    Pulse changed(PulseTerms next, Revision revision) {
        return new Pulse(
                id,
                customer,
                externalId,
                month,
                next,
                counts,
                stamp.touched(revision),
                version + 1);
    }
}
