package io.customer360.ticket;

/** How many tickets have a status. */
public record StatusCount(TicketStatus status, long count) {}
