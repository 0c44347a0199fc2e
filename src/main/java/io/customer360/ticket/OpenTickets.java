package io.customer360.ticket;

import java.util.List;

/** How many tickets are open, the newest of them, and the search that lists them all. */
public record OpenTickets(TicketCount count, List<Ticket> newest) {}
