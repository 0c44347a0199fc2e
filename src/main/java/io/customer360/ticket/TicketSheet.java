package io.customer360.ticket;

import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * The tickets that a query asked for, with the statuses to filter by and the columns to show; no
 * page when Jira cannot tell.
 *
 * @param offered the columns that there are
 * @param columns those of them that are shown
 * @param leavesOutMembers whether tickets that only members have reported cannot be found
 */
public record TicketSheet(
        CustomerId customer,
        TicketQuery query,
        Optional<TicketPage> page,
        StatusCounts statuses,
        List<TicketColumn> offered,
        List<TicketColumn> columns,
        boolean leavesOutMembers) {}
