package io.customer360.churn;

import java.util.Optional;
import java.util.stream.Stream;

/** How likely a customer is to leave. */
public enum RiskLevel {
    LOW("low", "c360.churn.risk-low.label"),
    MEDIUM("medium", "c360.churn.risk-medium.label"),
    HIGH("high", "c360.churn.risk-high.label");

    private final String code;
    private final String textKey;

    RiskLevel(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The level of this name. */
    public static Optional<RiskLevel> find(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Its name in input and output and where it is kept. */
    public String code() {
        return code;
    }

    /** The greater, the higher; where it has to be a number. */
    public int number() {
        return ordinal() + 1;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
