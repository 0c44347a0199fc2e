package io.customer360.run;

/** A run that cannot go on, as far as it came. */
final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Run run;
    private final RunState state;

    GivenUp(Run run, RunState state, Throwable cause) {
        super(cause);
        this.run = run;
        this.state = state;
    }

    /** The run as it was stored last. */
    Run run() {
        return run;
    }

    RunState state() {
        return state;
    }
}
