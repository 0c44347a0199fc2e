package io.customer360.health;

import java.util.Locale;

/** Where a score lies, before it is rounded. */
public enum Band {
    HEALTHY("c360.score.healthy.label"),
    MIDDLE("c360.score.middle.label"),
    CRITICAL("c360.score.critical.label");

    private final String textKey;

    Band(String textKey) {
        this.textKey = textKey;
    }

    /** The band of a score by a model. */
    public static Band of(double score, HealthModel model) {
        if (Scores.require(score) >= model.constant(Constant.HEALTHY_FROM)) {
            return HEALTHY;
        }
        return score < model.constant(Constant.CRITICAL_BELOW) ? CRITICAL : MIDDLE;
    }

    /** The name of this band in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The better, the higher; where it has to be a number. */
    public int number() {
        return values().length - ordinal();
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
