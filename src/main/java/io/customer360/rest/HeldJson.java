package io.customer360.rest;

import java.time.LocalDate;

/**
 * How much there is of something, and the newest of it.
 *
 * @param newest its name; absent when there is none
 * @param date its day; absent when it has none
 * @param unknown whether Jira cannot tell, or not to this person
 */
public record HeldJson(long count, String newest, LocalDate date, boolean unknown) {

    /** There is none. */
    public static final HeldJson NONE = new HeldJson(0, null, null);

    /** Jira cannot tell: not set up, or not allowed. */
    public static final HeldJson UNKNOWN = new HeldJson(0, null, null, true);

    /** So much of something that can be told. */
    public HeldJson(long count, String newest, LocalDate date) {
        this(count, newest, date, false);
    }
}
