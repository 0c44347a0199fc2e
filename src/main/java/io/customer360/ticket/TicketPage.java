package io.customer360.ticket;

import java.util.List;

/** One page of the tickets that a search finds, how many it finds in all, and the search itself. */
public record TicketPage(List<Ticket> tickets, long total, String jql) {

    public TicketPage {
        tickets = List.copyOf(tickets);
    }
}
