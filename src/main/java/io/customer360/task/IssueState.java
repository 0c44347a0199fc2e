package io.customer360.task;

import io.customer360.ticket.TicketStatus;
import java.util.Optional;

/** How far an issue is, with the id of its resolution when it has one. */
public record IssueState(String key, TicketStatus status, Optional<String> resolution) {}
