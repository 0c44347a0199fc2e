package io.customer360.ingest;

/** How far an import has come. */
public enum ImportStage {
    COLUMNS("columns", "c360.import.stage-columns.label"),
    CHECKING("checking", "c360.import.stage-checking.label"),
    CHECKED("checked", "c360.import.stage-checked.label"),
    WRITING("writing", "c360.import.stage-writing.label"),
    WRITTEN("written", "c360.import.stage-written.label");

    private final String code;
    private final String textKey;

    ImportStage(String code, String textKey) {
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
        return this == CHECKING || this == WRITING;
    }
}
