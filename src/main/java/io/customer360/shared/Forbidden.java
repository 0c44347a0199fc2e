package io.customer360.shared;

/** A signed-in person lacks a permission. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission missing;

    /** Refuses for want of this permission. */
    public Forbidden(Permission missing) {
        super("needs the permission " + missing.field());
        this.missing = missing;
    }

    /** The permission that would have been needed. */
    public Permission missing() {
        return missing;
    }
}
