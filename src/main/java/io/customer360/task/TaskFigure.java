package io.customer360.task;

import io.customer360.ticket.TicketCount;
import java.util.Optional;

/** How many tasks there are; nothing when Jira cannot tell. */
public record TaskFigure(Condition condition, Optional<TicketCount> count) {}
