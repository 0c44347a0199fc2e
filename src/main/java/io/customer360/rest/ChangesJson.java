package io.customer360.rest;

import io.customer360.rest.view.Worded;
import java.time.Instant;
import java.util.List;

/**
 * The latest changes of a customer, newest first.
 *
 * @param query the query of the address that asks for them
 * @param filters what they can be filtered by; absent when only the newest are asked for
 * @param older what to ask for with {@code ?before=} to read on; absent at the end
 */
public record ChangesJson(
        int customer, String query, Filters filters, List<Item> items, Integer older) {

    /**
     * One field that somebody changed; blank texts mean not set. Programs read the texts in the
     * same form in every language: amounts as {@code 1200.50 EUR}, shares as {@code 12.5%}, days as
     * {@code 2027-01-31}, yes and no as {@code true} and {@code false}, kinds, countries and time
     * zones as their codes, people, statuses, tiers and customers by their names.
     *
     * @param id what to restore it by
     * @param kind the kind of record that was changed
     * @param subject the name of the record that was changed; absent for the customer itself and
     *     where a record was added or removed, which the texts tell
     * @param whole whether a record was added or removed, with its fields as details
     * @param restorable whether the reader may put the value back to what it was
     */
    public record Item(
            int id,
            String kind,
            String subject,
            Worded field,
            Worded from,
            Worded to,
            String by,
            Instant at,
            boolean whole,
            List<Detail> details,
            boolean restorable) {}

    /** What a field of a record was set to when it was added or removed. */
    public record Detail(Worded field, Worded text) {}

    /** The kinds of records, fields and authors that occur, to filter by. */
    public record Filters(
            List<Choice> kinds, List<Choice> fields, List<Choice> authors, boolean filtered) {}

    /**
     * One of them, by its name.
     *
     * @param kind the kind of record that a field belongs to; absent for others
     */
    public record Choice(String id, Worded kind, Worded name, boolean selected) {}
}
