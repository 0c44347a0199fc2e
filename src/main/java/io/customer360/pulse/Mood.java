package io.customer360.pulse;

import java.util.Locale;

/** How good a level is in one of five faces, so that colour is never its only sign. */
public enum Mood {
    VERY_GOOD(81),
    GOOD(61),
    EVEN(40),
    BAD(20),
    VERY_BAD(0);

    private final int from;

    Mood(int from) {
        this.from = from;
    }

    /** The mood of so many points. */
    public static Mood of(int points) {
        for (Mood mood : values()) {
            if (points >= mood.from) {
                return mood;
            }
        }
        throw new IllegalArgumentException("points out of range: " + points);
    }

    /** Its name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
