package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.task.Condition;
import io.customer360.ticket.Ticket;
import io.customer360.ticket.TicketCount;
import java.util.List;
import java.util.Optional;

/**
 * What a CSM has to do next.
 *
 * @param open how many tasks there are to be done; nothing when Jira cannot tell
 * @param next those that are due first
 */
public record TasksAhead(
        Whose whose, Condition condition, Optional<TicketCount> open, Optional<List<Task>> next) {

    /** A task with those of its customers that the viewer may see, by name. */
    public record Task(Ticket ticket, List<Organisation> customers, boolean overdue) {}
}
