package io.customer360.rest;

import io.customer360.contact.Raisers;
import io.customer360.contact.UserQuery;
import io.customer360.contact.UserSheet;
import io.customer360.rest.view.CustomerUrls;
import java.util.List;

/**
 * The members of a customer that the reader asked for.
 *
 * @param listed how many can be paged through
 * @param total how many there are
 * @param counted whether Jira could say who raised tickets
 * @param complete whether every ticket was counted
 */
public record UsersJson(
        int customer,
        String at,
        String sort,
        String direction,
        List<UserJson> items,
        int listed,
        int total,
        int first,
        int last,
        Integer previous,
        Integer next,
        boolean counted,
        boolean complete,
        int newest,
        boolean canEdit) {

    static UsersJson of(UserSheet sheet, String at, CustomerUrls urls, boolean canEdit) {
        var query = sheet.query();
        int last = sheet.start() + sheet.users().size();
        return new UsersJson(
                sheet.customer().value(),
                at,
                query.order().code(),
                query.descending() ? "desc" : "asc",
                sheet.users().stream().map(user -> UserJson.of(user, sheet.types(), urls)).toList(),
                sheet.listed(),
                sheet.total(),
                sheet.users().isEmpty() ? 0 : sheet.start() + 1,
                last,
                sheet.start() == 0 ? null : Math.max(0, sheet.start() - UserQuery.PAGE),
                last < sheet.listed() ? last : null,
                sheet.counted(),
                sheet.complete(),
                Raisers.NEWEST,
                canEdit);
    }
}
