package io.customer360.health;

import java.util.Locale;

/** What the value of a sub-measure counts. */
public enum Scale {
    /** How many. */
    COUNT,
    /** Days, halves included. */
    DAYS,
    /** Percent, from 0 to 100 and beyond. */
    PERCENT,
    /** How many times as much as something else. */
    TIMES,
    /** One for yes, zero for no. */
    YES_NO,
    /** A score that somebody has given, from 0 to 100. */
    POINTS;

    /** The name of this scale in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
