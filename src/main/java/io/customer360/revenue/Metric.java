package io.customer360.revenue;

import java.time.YearMonth;

/**
 * The figures of one month and currency. They are as of the last time the month was looked at while
 * it lasted, or derived later from the terms, as of its last day.
 *
 * @param derived whether nobody looked while the month lasted
 */
public record Metric(YearMonth month, Figure figure, boolean derived) {}
