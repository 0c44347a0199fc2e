package io.customer360.sandbox;

import io.customer360.sandbox.jira.node.NodeChoice;
import java.time.Duration;
import java.util.Optional;

/**
 * Which node of how many a sandbox is.
 *
 * @param count how many nodes there are once this one has started the others
 * @param given what the others call this one, if that was said
 * @param join the JDBC address of the database of nodes that run already
 * @param lockExpiry how long a lock of the cluster outlives its node
 */
public record Nodes(int count, Optional<String> given, Optional<String> join, Duration lockExpiry) {
    /** One node alone. */
    public static final Nodes ONE =
            new Nodes(1, Optional.empty(), Optional.empty(), NodeChoice.USUAL_EXPIRY);

    private static final String FIRST = "node-1";
    private static final String SECOND = "node-2";

    /** What the others call this one. */
    public String name() {
        return given.orElse(join.isPresent() ? SECOND : FIRST);
    }

    /** The same with so many nodes. */
    public Nodes withCount(int value) {
        return new Nodes(value, given, join, lockExpiry);
    }

    /** The same under another name. */
    public Nodes withName(String value) {
        return new Nodes(count, Optional.of(value), join, lockExpiry);
    }

    /** A further node on this database. */
    public Nodes joining(String url) {
        return new Nodes(count, given, Optional.of(url), lockExpiry);
    }

    /** The same with another patience for dead nodes. */
    public Nodes withLockExpiry(Duration value) {
        return new Nodes(count, given, join, value);
    }

    /** Whether others are there or will be. */
    public boolean several() {
        return count > 1 || join.isPresent();
    }

    NodeChoice choice() {
        return several() ? NodeChoice.of(name(), lockExpiry) : NodeChoice.alone();
    }
}
