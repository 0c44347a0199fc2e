package io.customer360.shared;

import java.util.Objects;

/** An edit of a version that somebody else has replaced meanwhile; carries the newer record. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object current;

    /** Refuses because {@code current} is newer than what was edited. */
    public Stale(Object current) {
        super("a newer version exists");
        this.current = Objects.requireNonNull(current);
    }

    /** The record as it is now. */
    public Object current() {
        return current;
    }
}
