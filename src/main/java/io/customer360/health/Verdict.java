package io.customer360.health;

import java.util.Locale;
import java.util.Optional;

/** How a customer does, in a word; of the rules the first that matches wins. */
public enum Verdict {
    NOT_ENOUGH_DATA("c360.score.not-enough-data.label"),
    AT_RISK("c360.score.at-risk.label"),
    NEEDS_ATTENTION("c360.score.needs-attention.label"),
    STRONGLY_THRIVING("c360.score.strongly-thriving.label"),
    ACTIVELY_ENGAGED("c360.score.actively-engaged.label"),
    NEUTRAL("c360.score.neutral.label");

    private final String textKey;

    Verdict(String textKey) {
        this.textKey = textKey;
    }

    /**
     * The word for a score and what goes with it.
     *
     * @param slope in points per thirty days
     */
    public static Verdict of(HealthScore score, double slope, Threat threat) {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException("not a slope: " + slope);
        }
        Optional<Band> band = score.band();
        return band.isEmpty() ? NOT_ENOUGH_DATA : of(band.get(), slope, threat, score.model());
    }

    private static Verdict of(Band band, double slope, Threat threat, HealthModel model) {
        if (threat.risk() == Threat.Risk.HIGH || band == Band.CRITICAL) {
            return AT_RISK;
        }
        boolean falls = slope <= -model.constant(Constant.FALL);
        boolean steeply = slope <= -model.constant(Constant.STEEP_FALL);
        if (steeply || (falls && (threat.medium() || band == Band.MIDDLE))) {
            return NEEDS_ATTENTION;
        }
        if (band == Band.HEALTHY) {
            return slope >= model.constant(Constant.RISE) ? STRONGLY_THRIVING : ACTIVELY_ENGAGED;
        }
        return NEUTRAL;
    }

    /** Whether it is good news. */
    public boolean good() {
        return this == STRONGLY_THRIVING || this == ACTIVELY_ENGAGED;
    }

    /** The name of this verdict in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word. */
    public String textKey() {
        return textKey;
    }
}
