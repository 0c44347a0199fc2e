package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * The tickets of customers, always as one person may see them at this moment. Nothing is what Jira
 * cannot tell, which is not the same as none.
 */
public interface Tickets {

    /** Some of these tickets in this order, from a place counted from 0. */
    Optional<TicketPage> page(
            CustomerId customer, TicketSet set, TicketOrder order, Range range, Actor viewer);

    /** How many of these tickets there are. */
    Optional<TicketCount> count(CustomerId customer, TicketSet set, Actor viewer);

    /** Whether tickets that only members of the customer have reported cannot be found. */
    boolean leavesOutMembers(CustomerId customer);

    /** Every status that a ticket can have, in the order of Jira. */
    List<TicketStatus> statuses();

    /** A piece of a long list. */
    record Range(int start, int size) {}
}
