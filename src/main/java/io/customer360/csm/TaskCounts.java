package io.customer360.csm;

import io.customer360.task.Condition;
import io.customer360.ticket.TicketCount;
import java.util.Optional;

/**
 * How many tasks a CSM has, and has done within a period; nothing when Jira cannot tell.
 *
 * @param condition whether there can be tasks
 */
public record TaskCounts(
        Condition condition,
        Optional<TicketCount> open,
        Optional<TicketCount> done,
        Period period) {}
