package io.customer360.run;

/** Another job of the lane, or the job itself elsewhere, is at work. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells which job has to wait. */
    public Busy(Job job) {
        super(job.code() + " has to wait for its turn");
    }
}
