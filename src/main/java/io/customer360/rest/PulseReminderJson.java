package io.customer360.rest;

import io.customer360.pulse.ShowReminder;
import io.customer360.rest.view.SafeUrl;
import java.time.YearMonth;

/**
 * What a CSM is to be reminded of.
 *
 * @param count how many of their customers have no pulse for the month; absent when they are too
 *     many to be counted
 * @param month the month; absent when there is nothing to be reminded of
 * @param list where they are listed
 */
public record PulseReminderJson(Integer count, YearMonth month, SafeUrl list) {

    /** There is nothing to be reminded of. */
    static final PulseReminderJson NOTHING = new PulseReminderJson(null, null, null);

    static PulseReminderJson of(ShowReminder.Due due, SafeUrl list) {
        var count = due.customers();
        return new PulseReminderJson(
                count.isPresent() ? count.getAsInt() : null, due.month().value(), list);
    }
}
