package io.customer360.rest;

import io.customer360.health.Band;
import io.customer360.health.HealthModel;
import io.customer360.rest.view.Rounded;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The figure of a tile: a count, or a day with the days left until then, or a score, or amounts, or
 * nothing at all, or one that nobody can tell.
 *
 * @param score from 0 to 100, with its band
 * @param amounts one for each currency
 * @param alert whether somebody should look after it
 * @param unknown whether Jira cannot tell, or not to this person
 * @param unscored whether there is not enough data to tell
 */
public record FigureJson(
        boolean counted,
        int count,
        LocalDate date,
        long days,
        Rounded score,
        Band band,
        List<Money> amounts,
        boolean alert,
        boolean unknown,
        boolean unscored) {

    /** There is nothing to show. */
    public static final FigureJson NOTHING =
            new FigureJson(false, 0, null, 0, null, null, null, false, false, false);

    /** Jira cannot tell: not set up, or not allowed. */
    public static final FigureJson UNKNOWN =
            new FigureJson(false, 0, null, 0, null, null, null, false, true, false);

    /** There is not enough data to tell. */
    public static final FigureJson UNSCORED =
            new FigureJson(false, 0, null, 0, null, null, null, false, false, true);

    /** A count that is as it should be. */
    public static FigureJson count(int count) {
        return new FigureJson(true, count, null, 0, null, null, null, false, false, false);
    }

    /** A count that calls for somebody unless it is zero. */
    public static FigureJson overdue(int count) {
        return new FigureJson(true, count, null, 0, null, null, null, count > 0, false, false);
    }

    /** A day ahead. */
    public static FigureJson day(LocalDate date, long days, boolean alert) {
        return new FigureJson(false, 0, date, days, null, null, null, alert, false, false);
    }

    /** Amounts of money. */
    public static FigureJson amounts(List<Money> amounts) {
        return amounts.isEmpty()
                ? NOTHING
                : new FigureJson(false, 0, null, 0, null, null, amounts, false, false, false);
    }

    /** A score, which calls for somebody when it is critical. */
    public static FigureJson score(OptionalDouble score, HealthModel model) {
        if (score.isEmpty()) {
            return UNSCORED;
        }
        var band = Band.of(score.getAsDouble(), model);
        return new FigureJson(
                false,
                0,
                null,
                0,
                new Rounded(score.getAsDouble()),
                band,
                null,
                band == Band.CRITICAL,
                false,
                false);
    }
}
