package io.customer360.ticket;

/** How many tickets a person can see, with the search that lists the same ones. */
public record TicketCount(long count, String jql) {}
