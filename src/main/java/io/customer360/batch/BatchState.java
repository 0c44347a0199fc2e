package io.customer360.batch;

/** How far a batch has come. */
public enum BatchState {
    RUNNING("running", "c360.batch.running.label"),
    DONE("done", "c360.batch.done.label"),
    CANCELLED("cancelled", "c360.batch.cancelled.label"),
    FAILED("failed", "c360.batch.failed.label"),
    UNDOING("undoing", "c360.batch.undoing.label"),
    UNDONE("undone", "c360.batch.undone.label");

    private final String code;
    private final String textKey;

    BatchState(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** Its name in output. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** Whether a thread is expected to be at work on it. */
    public boolean atWork() {
        return this == RUNNING || this == UNDOING;
    }
}
