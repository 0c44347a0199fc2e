package io.customer360.rest;

import java.time.LocalDate;

/**
 * How much there is of something, and the newest of it.
 *
 * @param newest its name; absent when there is none
 * @param date its day; absent when it has none
 */
public record HeldJson(long count, String newest, LocalDate date) {

    /** There is none. */
    public static final HeldJson NONE = new HeldJson(0, null, null);
}
