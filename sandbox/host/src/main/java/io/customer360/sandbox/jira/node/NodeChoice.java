package io.customer360.sandbox.jira.node;

import java.time.Duration;
import java.util.UUID;

/**
 * Which node a Jira is.
 *
 * @param name what the others call it
 * @param clustered whether there are others
 * @param lockExpiry how long a lock of the cluster outlives the node that held it
 */
public record NodeChoice(String name, boolean clustered, Duration lockExpiry) {
    /** How long locks outlive their node unless something else is asked for. */
    public static final Duration USUAL_EXPIRY = Duration.ofSeconds(15);

    /** A Jira of its own, which others may share the database with all the same. */
    public static NodeChoice alone() {
        return new NodeChoice("node-" + UUID.randomUUID(), false, USUAL_EXPIRY);
    }

    /** One node of several. */
    public static NodeChoice of(String name, Duration lockExpiry) {
        return new NodeChoice(name, true, lockExpiry);
    }
}
