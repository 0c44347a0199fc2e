package io.customer360.rest;

import java.time.LocalDate;

/**
 * The figure of a tile: a count, or a day with the days left until then, or nothing at all, or one
 * that nobody can tell.
 *
 * @param alert whether somebody should look after it
 * @param unknown whether Jira cannot tell, or not to this person
 */
public record FigureJson(
        boolean counted, int count, LocalDate date, long days, boolean alert, boolean unknown) {

    /** There is nothing to show. */
    public static final FigureJson NOTHING = new FigureJson(false, 0, null, 0, false, false);

    /** Jira cannot tell: not set up, or not allowed. */
    public static final FigureJson UNKNOWN = new FigureJson(false, 0, null, 0, false, true);

    /** A count that is as it should be. */
    public static FigureJson count(int count) {
        return new FigureJson(true, count, null, 0, false, false);
    }

    /** A count that calls for somebody unless it is zero. */
    public static FigureJson overdue(int count) {
        return new FigureJson(true, count, null, 0, count > 0, false);
    }

    /** A day ahead. */
    public static FigureJson day(LocalDate date, long days, boolean alert) {
        return new FigureJson(false, 0, date, days, alert, false);
    }
}
