package io.customer360.contact;

import io.customer360.shared.CustomerId;
import java.util.List;

/**
 * The users of a customer that were asked for.
 *
 * @param start the place of the first one shown
 * @param listed how many can be paged through
 * @param total how many there are
 * @param counted whether Jira could say who raised tickets
 * @param complete whether every ticket was counted
 */
public record UserSheet(
        CustomerId customer,
        UserQuery query,
        List<CustomerUser> users,
        ContactTypes types,
        int start,
        int listed,
        int total,
        boolean counted,
        boolean complete) {}
