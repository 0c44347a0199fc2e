package io.customer360.run;

/** A later run has begun, so this one may not write any more. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells which run may not write. */
    public Overtaken(int number) {
        super("run " + number + " may not write any more");
    }
}
