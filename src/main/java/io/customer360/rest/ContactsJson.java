package io.customer360.rest;

import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactSheet;
import java.util.List;

/**
 * The contacts of a customer that the reader asked for.
 *
 * @param columns the names of the custom fields that are shown
 * @param optOut whether calls with the customer are not to be recorded
 */
public record ContactsJson(
        int customer,
        String at,
        boolean full,
        String filter,
        String type,
        boolean starred,
        String sort,
        String direction,
        boolean filtered,
        List<OptionJson> types,
        List<String> columns,
        List<ContactJson> items,
        int total,
        int first,
        int last,
        Integer previous,
        Integer next,
        boolean optOut,
        boolean canEdit) {

    static ContactsJson of(
            ContactSheet sheet,
            ContactsAsked asked,
            List<OptionJson> types,
            List<String> columns,
            List<ContactJson> items,
            boolean optOut,
            boolean canEdit) {
        var query = sheet.query();
        int last = sheet.start() + sheet.contacts().size();
        return new ContactsJson(
                sheet.customer().value(),
                asked.at(),
                query.size() == ContactQuery.PAGE,
                asked.typed(),
                query.type().map(Object::toString).orElse(""),
                query.importantOnly(),
                query.order().code(),
                query.descending() ? "desc" : "asc",
                query.filtered(),
                types,
                columns,
                items,
                sheet.total(),
                sheet.contacts().isEmpty() ? 0 : sheet.start() + 1,
                last,
                sheet.start() == 0 ? null : Math.max(0, sheet.start() - query.size()),
                last < sheet.total() ? last : null,
                optOut,
                canEdit);
    }
}
