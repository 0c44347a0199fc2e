package io.customer360.ticket;

/** Where a ticket is in its workflow, named in the reader's language. */
public record TicketStatus(String id, String name, StatusKind kind) {}
