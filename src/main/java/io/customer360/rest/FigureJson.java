package io.customer360.rest;

import java.time.LocalDate;

/**
 * The figure of a tile: a count, or a day with the days left until then, or nothing at all.
 *
 * @param alert whether somebody should look after it
 */
public record FigureJson(boolean counted, int count, LocalDate date, long days, boolean alert) {

    /** There is nothing to show. */
    public static final FigureJson NOTHING = new FigureJson(false, 0, null, 0, false);

    /** A count that is as it should be. */
    public static FigureJson count(int count) {
        return new FigureJson(true, count, null, 0, false);
    }

    /** A count that calls for somebody unless it is zero. */
    public static FigureJson overdue(int count) {
        return new FigureJson(true, count, null, 0, count > 0);
    }

    /** A day ahead. */
    public static FigureJson day(LocalDate date, long days, boolean alert) {
        return new FigureJson(false, 0, date, days, alert);
    }
}
