package io.customer360.fact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Jira says of a ticket at one moment.
 *
 * @param named the customers in its Organizations field
 * @param breach whether any of its service levels was ever missed
 * @param spent the seconds of work logged on it
 */
public record SeenTicket(
        long issue,
        Optional<Reporter> reporter,
        List<CustomerId> named,
        Moments moments,
        Progress progress,
        int priorityRank,
        Breach breach,
        boolean escalated,
        OptionalInt stars,
        long spent) {

    public SeenTicket {
        named = List.copyOf(named);
    }

    /** Whether a service level was ever missed. */
    public enum Breach {
        EVER,
        NEVER,

        /** Jira does not tell. */
        UNKNOWN
    }

    /** Who reported it: the key, and the number that Jira never uses for anybody else. */
    public record Reporter(UserKey key, long number) {}

    /** When it was created, changed last, and resolved. */
    public record Moments(Instant created, Instant updated, Optional<Instant> resolved) {

        /** When it was resolved, or else changed last: all that is known of what was not seen. */
        Instant latest() {
            return resolved.orElse(updated);
        }
    }
}
