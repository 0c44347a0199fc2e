package io.customer360.ingest;

/** What becomes of an entry. */
public enum Outcome {
    NEW("new", "c360.ingest.new.label"),
    CHANGED("changed", "c360.ingest.changed.label"),
    SAME("same", "c360.ingest.same.label"),
    REJECTED("rejected", "c360.ingest.rejected.label");

    private final String code;
    private final String textKey;

    Outcome(String code, String textKey) {
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

    /** Whether there is anything to store. */
    public boolean stores() {
        return this == NEW || this == CHANGED;
    }
}
