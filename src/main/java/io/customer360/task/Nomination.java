package io.customer360.task;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last nomination of a customer as a reference.
 *
 * @param issue the id of the issue that decides; absent while that is being made
 */
public record Nomination(CustomerId customer, Optional<Long> issue, UserKey by, Instant at) {

    /** After this time nobody is making the issue any more. */
    private static final Duration MAKING = Duration.ofMinutes(10);

    /** The same nomination when its issue has been made. */
    Nomination decidedIn(long made) {
        return new Nomination(customer, Optional.of(made), by, at);
    }

    /** Whether its issue is still being made, or made and not resolved. */
    boolean undecided(IssueStates issues) {
        return issue.isEmpty()
                || issue.flatMap(issues::of)
                        .filter(state -> state.resolution().isEmpty())
                        .isPresent();
    }

    /** Whether its issue was to be made and never was. */
    boolean abandoned(Instant now) {
        return issue.isEmpty() && at.isBefore(now.minus(MAKING));
    }
}
