package io.customer360.sandbox.jira.node;

/** What a message between nodes is about. */
public enum Channel {
    /** A change of a replicated cache; subject to {@link Delivery}. */
    CACHE,
    /** A job that every node starts at the same moment. */
    JOB
}
