package io.customer360.sandbox.jira;

import java.time.Duration;
import java.time.Instant;

/**
 * One run of an SLA clock on an issue.
 *
 * @param stopped null while it is open
 * @param goal how long it may take, around the clock
 * @param paused whether an open cycle waits for the customer
 */
public record SlaCycle(
        SlaMetric metric, Instant started, Instant stopped, Duration goal, boolean paused) {

    /** How long it took, or takes so far. */
    public Duration elapsed(Instant now) {
        return Duration.between(started, stopped == null ? now : stopped);
    }

    /** Whether it took longer than it may. */
    public boolean breached(Instant now) {
        return elapsed(now).compareTo(goal) > 0;
    }
}
