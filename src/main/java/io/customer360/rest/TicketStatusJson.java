package io.customer360.rest;

import io.customer360.ticket.TicketStatus;

/** The status of a ticket as answers show it. */
public record TicketStatusJson(String id, String name, String kind) {

    static TicketStatusJson of(TicketStatus status) {
        return new TicketStatusJson(status.id(), status.name(), status.kind().code());
    }
}
