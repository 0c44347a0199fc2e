package io.customer360.scorecard;

import java.util.Locale;
import java.util.OptionalDouble;

/** Where a score went since the one before. */
public enum Trend {
    UP("c360.scorecard.trend-up.label"),
    DOWN("c360.scorecard.trend-down.label"),
    LEVEL("c360.scorecard.trend-level.label");

    /** Less than this is no difference that anybody sees. */
    private static final double ALIKE = 0.05;

    private final String textKey;

    Trend(String textKey) {
        this.textKey = textKey;
    }

    /** From one score to another; level when one of them is missing. */
    public static Trend between(OptionalDouble before, OptionalDouble now) {
        if (before.isEmpty() || now.isEmpty()) {
            return LEVEL;
        }
        double step = now.getAsDouble() - before.getAsDouble();
        if (Math.abs(step) < ALIKE) {
            return LEVEL;
        }
        return step > 0 ? UP : DOWN;
    }

    /** Its name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
