package io.customer360.churn;

import java.util.Optional;
import java.util.stream.Stream;

/** How much a signal weighs, from the least on. */
public enum Severity {
    INFO("info", "c360.churn.severity-info.label"),
    MEDIUM("medium", "c360.churn.severity-medium.label"),
    HIGH("high", "c360.churn.severity-high.label");

    private final String code;
    private final String textKey;

    Severity(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The severity of this name. */
    static Optional<Severity> find(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Its name in output and where it is kept. */
    public String code() {
        return code;
    }

    /** The graver, the higher; where it has to be a number. */
    public int number() {
        return ordinal() + 1;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
