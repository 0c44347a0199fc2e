package io.customer360.churn;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a customer left. */
public enum ChurnReason {
    PRICE("price", "c360.churn.reason-price.label"),
    COMPETITOR("competitor", "c360.churn.reason-competitor.label"),
    PRODUCT("product", "c360.churn.reason-product.label"),
    SERVICE("service", "c360.churn.reason-service.label"),
    SPONSOR("sponsor", "c360.churn.reason-sponsor.label"),
    UNUSED("unused", "c360.churn.reason-unused.label"),
    BUDGET("budget", "c360.churn.reason-budget.label"),
    CLOSED("closed", "c360.churn.reason-closed.label"),
    UNKNOWN("unknown", "c360.churn.reason-unknown.label"),
    OTHER("other", "c360.churn.reason-other.label");

    private final String code;
    private final String textKey;

    ChurnReason(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The reason of this name. */
    public static Optional<ChurnReason> find(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Its name in input and output and where it is kept. */
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
