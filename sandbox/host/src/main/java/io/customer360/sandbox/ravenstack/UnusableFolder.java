package io.customer360.sandbox.ravenstack;

/** A folder that cannot be imported, told in one line before anything has started. */
public final class UnusableFolder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableFolder(String line) {
        super(line);
    }
}
