package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the tickets of customers come from. */
public interface Tickets {

    /**
     * The tickets of a customer as one person may see them; nothing when Jira cannot say which
     * belong to it. What that takes is found out once, for all that is asked afterwards.
     */
    Optional<CustomerTickets> of(CustomerId customer, Actor viewer);

    /** The tickets of any of these customers, each once, as one person may see them. */
    Optional<CustomerTickets> ofAny(Collection<CustomerId> customers, Actor viewer);

    /** Every status that a ticket can have, in the order of Jira. */
    List<TicketStatus> statuses();
}
