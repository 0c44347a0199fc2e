package io.customer360.pulse;

/**
 * Whether, and from which day of a month on, CSMs are told whose pulse is missing.
 *
 * @param issue whether each of them gets an issue about it, too
 */
public record Reminder(boolean on, int day, boolean issue, int version) {

    /** The last day that every month has. */
    public static final int LAST_DAY = 28;

    /** Nobody is reminded until an admin wants it. */
    public static final Reminder DEFAULT = new Reminder(false, 20, false, 0);

    public Reminder {
        if (day < 1 || day > LAST_DAY) {
            throw new IllegalArgumentException("not a day of every month: " + day);
        }
    }

    /** Whether the day has come in a month. */
    public boolean due(int dayOfMonth) {
        return on && dayOfMonth >= day;
    }
}
