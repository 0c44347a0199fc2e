package io.customer360.task;

import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketPage;
import java.util.Optional;

/**
 * The tasks for one customer, always as one person may see them at this moment. Nothing is what
 * Jira cannot tell, which is not the same as none.
 */
public interface CustomerTasks {

    /** So many of these tasks from a place counted from 0, the one that is due first in front. */
    Optional<TicketPage> page(TaskSet set, int start, int size);

    /** How many of these tasks there are. */
    Optional<TicketCount> count(TaskSet set);
}
