package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Optional;

/** The tickets of customers, always as one person may see them at this moment. */
public interface Tickets {

    /**
     * The open tickets of a customer that this person can see; nothing when Jira cannot tell, which
     * is not the same as none.
     */
    Optional<TicketCount> open(CustomerId customer, Actor viewer);
}
