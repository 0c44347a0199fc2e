package io.customer360.health;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The single numbers of a model, with what they are shipped with and may be. */
public enum Constant {
    HEALTHY_FROM(70, 1, 100, "c360.score.healthy-from.label"),
    CRITICAL_BELOW(40, 0, 100, "c360.score.critical-below.label"),
    /** With fewer factors a score is provisional. */
    FACTORS_NEEDED(3, 1, 6, "c360.score.factors-needed.label"),
    /** For how long a champion who was seen counts. */
    CHAMPION_DAYS(60, 1, 730, "c360.score.champion-days.label"),
    /** How many resolved tickets a median needs, now and before. */
    RESOLVED_NEEDED(3, 1, 1000, "c360.score.resolved-needed.label"),
    /** The least that a median time is taken for. */
    RESOLUTION_HOURS(1, 1, 720, "c360.score.resolution-hours.label"),
    RATINGS_NEEDED(3, 1, 1000, "c360.score.ratings-needed.label"),
    /** For how long a pulse counts. */
    PULSE_DAYS(45, 1, 730, "c360.score.pulse-days.label"),
    /** How far back a slope looks. */
    TREND_DAYS(30, 7, 365, "c360.score.trend-days.label"),
    /** With fewer days a slope is level. */
    TREND_POINTS(7, 2, 365, "c360.score.trend-points.label"),
    /** The fall in points per thirty days that alone asks for attention. */
    STEEP_FALL(10, 1, 100, "c360.score.steep-fall.label"),
    /** The one that does so together with something else. */
    FALL(5, 1, 100, "c360.score.fall.label"),
    /** The rise of those who thrive. */
    RISE(5, 1, 100, "c360.score.rise.label");

    private final int shipped;
    private final int least;
    private final int most;
    private final String textKey;

    Constant(int shipped, int least, int most, String textKey) {
        this.shipped = shipped;
        this.least = least;
        this.most = most;
        this.textKey = textKey;
    }

    /** The constant with this code, unless it is one that there is no more. */
    public static Optional<Constant> find(String code) {
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Its name in models, forms and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** What it is unless somebody has changed it. */
    public int shipped() {
        return shipped;
    }

    /** The least it may be. */
    public int least() {
        return least;
    }

    /** The most it may be. */
    public int most() {
        return most;
    }
}
