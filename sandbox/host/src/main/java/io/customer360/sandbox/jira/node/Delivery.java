package io.customer360.sandbox.jira.node;

import java.time.Duration;

/** What becomes of the messages about caches that reach a node. */
public enum Delivery {
    /** They arrive. */
    PROMPT,
    /** They arrive a minute after they were sent. */
    LATE,
    /** They get lost. */
    LOST;

    private static final Duration DELAY = Duration.ofMinutes(1);

    Duration delay() {
        return this == LATE ? DELAY : Duration.ZERO;
    }
}
