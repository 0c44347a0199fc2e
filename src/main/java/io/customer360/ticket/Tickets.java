package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** The tickets of customers, always as one person may see them at this moment. */
public interface Tickets {

    /** The open tickets of a customer that this person can see. */
    TicketCount open(CustomerId customer, Actor viewer);
}
