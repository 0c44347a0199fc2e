package io.customer360.ticket;

import java.util.Optional;

/** The figures over all tickets of a customer; each is missing where Jira cannot tell. */
public record TicketSummary(
        Optional<TicketCount> total,
        Optional<TicketCount> open,
        Optional<TicketCount> escalated,
        Optional<Satisfaction> satisfaction) {}
