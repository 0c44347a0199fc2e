package io.customer360.ticket;

import java.util.Optional;

/**
 * The tickets of one customer, always as one person may see them at this moment. Nothing is what
 * Jira cannot tell, which is not the same as none.
 */
public interface CustomerTickets {

    /** Some of these tickets in this order, from a place counted from 0. */
    Optional<TicketPage> page(TicketSet set, TicketOrder order, Range range);

    /** How many of these tickets there are. */
    Optional<TicketCount> count(TicketSet set);

    /** The search for some of these tickets, for whoever wants to look at them in Jira. */
    Optional<String> search(TicketSet set);

    /** Whether tickets that only members of the customer have reported cannot be found. */
    boolean leavesOutMembers();

    /** Whether customers can rate tickets in this Jira. */
    boolean canBeRated();

    /** A piece of a long list. */
    record Range(int start, int size) {}
}
