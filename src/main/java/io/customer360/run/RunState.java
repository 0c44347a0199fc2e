package io.customer360.run;

/** How a run stands. */
public enum RunState {

    /** At work, as long as it says that it is alive. */
    RUNNING,

    /** At its end. */
    DONE,

    /** Given up. */
    FAILED,

    /** Ended because somebody asked for that. */
    CANCELLED,

    /** Cut off before its end; goes on later as another run. */
    ABANDONED;

    /** Where its name is written for people. */
    public String textKey() {
        return switch (this) {
            case RUNNING -> "c360.jobs.running.label";
            case DONE -> "c360.jobs.done.label";
            case FAILED -> "c360.jobs.failed.label";
            case CANCELLED -> "c360.jobs.cancelled.label";
            case ABANDONED -> "c360.jobs.abandoned.label";
        };
    }
}
