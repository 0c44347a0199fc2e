package io.customer360.status;

import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time a customer spent in one status.
 *
 * @param until when it ended; absent for the present one
 * @param by who set the status
 */
public record StatusStay(StatusId status, Instant from, Optional<Instant> until, UserKey by) {

    /** How long it lasted, or has lasted by now. */
    public Duration length(Instant now) {
        Instant end = until.orElse(now);
        return end.isBefore(from) ? Duration.ZERO : Duration.between(from, end);
    }
}
