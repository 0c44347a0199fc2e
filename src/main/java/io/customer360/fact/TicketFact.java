package io.customer360.fact;

import io.customer360.shared.CustomerId;

/** That a ticket belongs to a customer, and its numbers. */
public record TicketFact(long issue, CustomerId customer, TicketFigures figures) {}
