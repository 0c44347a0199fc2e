package io.customer360.measure;

import java.util.Locale;

/** What the value of a measure is. */
public enum Unit {
    /** How many; a whole number. */
    COUNT,
    /** A number of days, halves included. */
    DAYS,
    /** A number that an average may be. */
    NUMBER,
    /** A part of a whole, or its change: 1 is all of it. */
    SHARE,
    /** A time span in milliseconds. */
    DURATION,
    /** A day of the calendar. */
    DAY,
    /** A moment. */
    MOMENT;

    /** The name of this unit in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(Value value) {
        return switch (this) {
            case DAY -> !(value instanceof Value.Amount) && !(value instanceof Value.Moment);
            case MOMENT -> !(value instanceof Value.Amount) && !(value instanceof Value.Day);
            default -> value instanceof Value.Amount;
        };
    }
}
