package io.customer360.task;

import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketPage;
import java.util.Optional;

/** The tasks that a query asked for; no page when Jira cannot tell. */
public record TaskSheet(
        CustomerId customer, TaskQuery query, Condition condition, Optional<TicketPage> page) {}
