package io.customer360.membership;

import java.util.Locale;

/** How a refresh went. */
public enum Outcome {
    RUNNING("c360.refresh.running.label"),
    COMPLETE("c360.refresh.complete.label"),
    PARTIAL("c360.refresh.partial.label"),
    FAILED("c360.refresh.failed.label");

    private final String textKey;

    Outcome(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this outcome in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
