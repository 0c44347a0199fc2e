package io.customer360.measure;

import java.util.Locale;

/** The factors of a score, in the order of the page. */
public enum MeasureGroup {
    PAYMENT("c360.measures.payment.title"),
    ENGAGEMENT("c360.measures.engagement.title"),
    USAGE("c360.measures.usage.title"),
    SUPPORT("c360.measures.support.title"),
    RELATIONSHIP("c360.measures.relationship.title"),
    CONTRACT("c360.measures.contract.title");

    private final String textKey;

    MeasureGroup(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this group in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
