package io.customer360.task;

/** Whether the issues that were chosen can be found and made at this moment. */
public enum Condition {
    /** Nobody has chosen any. */
    UNSET("unset"),
    /** The project or the field that names the customer is not there any more. */
    GONE("gone"),
    /** The project is archived, so that Jira finds none of its issues. */
    ARCHIVED("archived"),
    READY("ready");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    /** Its name in output. */
    public String code() {
        return code;
    }
}
