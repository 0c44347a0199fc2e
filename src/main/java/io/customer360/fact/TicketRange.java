package io.customer360.fact;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tickets between two instants. Jira's search knows minutes only, so a few beyond either end may be
 * among them.
 *
 * @param reporters who reported them; nobody stands for everybody
 * @param late whether only open tickets count that are escalated or missed a service level
 */
public record TicketRange(
        Order order,
        Optional<Instant> from,
        Optional<Instant> until,
        List<UserKey> reporters,
        boolean late) {

    /** The open tickets that are escalated or missed a service level. */
    static final TicketRange LATE =
            new TicketRange(Order.CREATED, Optional.empty(), Optional.empty(), List.of(), true);

    public TicketRange {
        reporters = List.copyOf(reporters);
    }

    /** The moment of a ticket that counts. */
    public enum Order {
        CREATED,
        UPDATED;

        Instant of(SeenTicket ticket) {
            return this == CREATED ? ticket.moments().created() : ticket.moments().updated();
        }
    }

    /** Everybody's tickets between two instants. */
    static TicketRange between(Order order, Optional<Instant> from, Instant until) {
        return new TicketRange(order, from, Optional.of(until), List.of(), false);
    }

    /** The tickets of some people. */
    static TicketRange reportedBy(List<UserKey> reporters) {
        return new TicketRange(Order.CREATED, Optional.empty(), Optional.empty(), reporters, false);
    }
}
