package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The renewals of a portfolio, month by month.
 *
 * @param measure whether bars tell how many, or what they pay
 * @param currency what the bars are in, if they tell what they pay and that is one currency
 * @param count how many there are in all months
 * @param more whether there are more than could be looked at
 */
public record RenewalsJson(
        String measure,
        boolean revenueVisible,
        String currency,
        int count,
        boolean more,
        List<Bar> bars) {

    /**
     * One month.
     *
     * @param value how high its bar is, as a plain number; absent when it cannot be told
     * @param arr what its customers pay in a year; absent for whoever may not see revenue
     * @param customers those whose turn is first
     * @param others how many more there are
     * @param url the list of all of them
     */
    public record Bar(
            YearMonth month,
            LocalDate from,
            LocalDate to,
            int count,
            String value,
            SumJson arr,
            List<Share> levels,
            List<Due> customers,
            int others,
            SafeUrl url) {}

    /** How many of them have a level of health. */
    public record Share(String code, Label label, int count) {}

    /** A customer with the day and its level of health. */
    public record Due(
            int id, String name, SafeUrl url, LocalDate date, String level, Label label) {}
}
