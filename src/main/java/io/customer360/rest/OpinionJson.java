package io.customer360.rest;

import io.customer360.rest.view.Rounded;
import java.time.YearMonth;

/**
 * What people think of a customer, as lists tell it.
 *
 * @param level the level of the newest pulse; absent without one
 * @param month the month it is about; absent without one
 * @param pulseStale whether it is too old to count
 * @param scorecard what the active scorecards come to; absent without a score
 * @param scorecardStale whether that is too old to count
 */
public record OpinionJson(
        LevelJson level,
        YearMonth month,
        boolean pulseStale,
        Rounded scorecard,
        boolean scorecardStale) {}
