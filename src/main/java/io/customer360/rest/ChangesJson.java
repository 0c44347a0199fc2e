package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/**
 * The latest changes of a customer, newest first.
 *
 * @param older what to ask for with {@code ?before=} to read on; absent at the end
 */
public record ChangesJson(int customer, List<Item> items, Integer older) {

    /**
     * One field that somebody changed; blank texts mean not set. Programs read the texts in the
     * same form in every language: amounts as {@code 1200.50 EUR}, shares as {@code 12.5%}, days as
     * {@code 2027-01-31}, yes and no as {@code true} and {@code false}, kinds, countries and time
     * zones as their codes, people and statuses by their names.
     *
     * @param subject the plan of the subscription that was changed; absent for the customer itself
     *     and where a subscription was added or removed, which the texts tell
     * @param whole whether a subscription was added or removed, with its fields as details
     */
    public record Item(
            String subject,
            Label field,
            Worded from,
            Worded to,
            String by,
            Instant at,
            boolean whole,
            List<Detail> details) {}

    /** What a field of a subscription was set to when it was added or removed. */
    public record Detail(Label field, Worded text) {}
}
