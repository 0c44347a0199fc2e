package io.customer360.score;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was done about a signal: an issue, made once as long as the signal lasts.
 *
 * @param key the key of the signal
 * @param issue the id of the issue; absent while it is being made
 */
public record SignalTask(
        CustomerId customer, String key, Optional<Long> issue, UserKey by, Instant at) {

    /** After this time nobody is making the issue any more. */
    private static final Duration MAKING = Duration.ofMinutes(10);

    /** The same when its issue has been made. */
    SignalTask madeAs(long made) {
        return new SignalTask(customer, key, Optional.of(made), by, at);
    }

    /** Whether its issue was to be made and never was. */
    boolean abandoned(Instant now) {
        return issue.isEmpty() && at.isBefore(now.minus(MAKING));
    }
}
