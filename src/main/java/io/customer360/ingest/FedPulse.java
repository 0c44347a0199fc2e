package io.customer360.ingest;

import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.shared.UserKey;

/**
 * A pulse as it is taken in.
 *
 * @param author who says it: whoever brings it in
 */
public record FedPulse(PulseMonth month, PulseTerms terms, UserKey author) {

    /** How many pulses a customer can have. */
    static final int MAX_PER_CUSTOMER = 2_000;

    /** What it is told by from the others of its customer: one person says one thing a month. */
    static String name(PulseMonth month, UserKey author) {
        return month + " " + author;
    }
}
