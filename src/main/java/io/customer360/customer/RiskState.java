package io.customer360.customer;

import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How likely a customer is to leave, for whoever looks for customers by it. */
public enum RiskState {
    HIGH("c360.churn.risk-high.label", 3),
    MEDIUM("c360.churn.risk-medium.label", 2),
    LOW("c360.churn.risk-low.label", 1),
    /** High, and medium where the administrator counts it. */
    RAISED("c360.customers.risk-raised.label", 2);

    private final String textKey;
    private final int number;

    RiskState(String textKey, int number) {
        this.textKey = textKey;
        this.number = number;
    }

    /** The one with this name; refused when there is none. */
    public static RiskState of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The numbers under which it is kept. */
    public List<Integer> numbers() {
        return this == RAISED ? List.of(MEDIUM.number, HIGH.number) : List.of(number);
    }

    /** What is meant by a rule. */
    RiskState by(RiskRule rule) {
        return this == RAISED && !rule.mediumToo() ? HIGH : this;
    }
}
