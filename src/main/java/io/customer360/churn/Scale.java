package io.customer360.churn;

import java.math.BigDecimal;
import java.util.Locale;

/** What the thresholds of a signal are numbers of, and which way they are passed. */
public enum Scale {
    /** Days that have passed. */
    DAYS(true, 1, 3650),
    /** Days until then; fewer are worse. */
    DAYS_LEFT(false, 0, 3650),
    /** How many. */
    COUNT(true, 1, 1000),
    /** By how many percent something has fallen. */
    DROP(true, 1, 100),
    /** Percent of what is usual. */
    OF_USUAL(true, 100, 10_000),
    /** Points of a score. */
    POINTS(true, 1, 100),
    /** Percent of a whole; less is worse. */
    PART(false, 1, 100),
    /** Stars of a rating; fewer are worse. */
    STARS(false, 1, 5);

    private final boolean rising;
    private final int least;
    private final int most;

    Scale(boolean rising, int least, int most) {
        this.rising = rising;
        this.least = least;
        this.most = most;
    }

    /** The name of this scale in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether more is worse. */
    public boolean rising() {
        return rising;
    }

    /** The smallest threshold. */
    public int least() {
        return least;
    }

    /** The largest threshold. */
    public int most() {
        return most;
    }

    /** Whether a threshold is passed or just met. */
    boolean reached(BigDecimal value, int threshold) {
        int compared = value.compareTo(BigDecimal.valueOf(threshold));
        return rising ? compared >= 0 : compared <= 0;
    }

    /** Whether the one is met no later than the other. */
    boolean earlier(int milder, int graver) {
        return rising ? milder < graver : milder > graver;
    }
}
