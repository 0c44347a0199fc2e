package io.customer360.settings;

import java.util.Locale;

/** What a widget tells about a customer: who they are, what they think, what they do. */
public enum Knowledge {
    DEMOGRAPHIC("c360.knowledge.demographic.label"),
    PSYCHOGRAPHIC("c360.knowledge.psychographic.label"),
    BEHAVIOURAL("c360.knowledge.behavioural.label");

    private final String textKey;

    Knowledge(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this kind in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
