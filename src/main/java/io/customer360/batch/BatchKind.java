package io.customer360.batch;

/** What a batch does. */
public enum BatchKind {
    EDIT("edit", "c360.batch.kind-edit.label"),
    CHECK("check", "c360.batch.kind-check.label"),
    IMPORT("import", "c360.batch.kind-import.label");

    private final String code;
    private final String textKey;

    BatchKind(String code, String textKey) {
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
}
