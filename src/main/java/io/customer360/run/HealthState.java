package io.customer360.run;

import java.util.Locale;

/** How well something is; the worst one comes last. */
public enum HealthState {
    OK("c360.health.ok.label"),
    WARNING("c360.health.warning.label"),
    PROBLEM("c360.health.problem.label");

    private final String textKey;

    HealthState(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this state in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** One of two states. */
    static HealthState of(boolean well, HealthState otherwise) {
        return well ? OK : otherwise;
    }
}
