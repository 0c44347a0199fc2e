package io.customer360.sandbox.jira;

import java.time.Duration;
import java.time.Instant;

/**
 * One run of an SLA clock on an issue.
 *
 * @param started moved on by every pause that is over
 * @param stopped null while it is open
 * @param goal how long it may take, around the clock
 * @param pausedAt since when an open cycle waits for the customer; null when it does not
 */
public record SlaCycle(
        SlaMetric metric, Instant started, Instant stopped, Duration goal, Instant pausedAt) {

    /** Whether the clock stands, because the customer has to answer. */
    public boolean paused() {
        return pausedAt != null;
    }

    /** How long it took, or takes so far, without its pauses. */
    public Duration elapsed(Instant now) {
        Instant standing = paused() ? pausedAt : now;
        return Duration.between(started, stopped == null ? standing : stopped);
    }

    /** Whether it took longer than it may. */
    public boolean breached(Instant now) {
        return elapsed(now).compareTo(goal) > 0;
    }
}
