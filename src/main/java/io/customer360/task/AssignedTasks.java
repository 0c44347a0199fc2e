package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import io.customer360.ticket.TicketCount;
import java.util.List;
import java.util.Optional;

/**
 * The tasks that somebody is to do, always as one person may see them at this moment. Nothing is
 * what Jira cannot tell, which is not the same as none.
 */
public interface AssignedTasks {

    /** How many are to be done. */
    Optional<TicketCount> open(UserKey assignee, Actor viewer);

    /** How many were done within so many days. */
    Optional<TicketCount> done(UserKey assignee, int days, Actor viewer);

    /** Those to be done that are due first, at most so many. */
    Optional<List<AssignedTask>> next(UserKey assignee, int most, Actor viewer);
}
