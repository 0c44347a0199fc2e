package io.customer360.fact;

import io.customer360.fact.SeenTicket.Moments;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The numbers that are kept of a ticket.
 *
 * @param reporter who of the customer reported it; nobody when it was somebody else
 * @param breached when it was first seen that a service level was missed
 * @param spent the seconds of work logged on it; nothing until it is looked at again
 */
public record TicketFigures(
        Optional<Long> reporter,
        Moments moments,
        Progress progress,
        int priorityRank,
        Optional<Instant> breached,
        boolean escalated,
        Optional<Rating> rating,
        OptionalLong spent) {

    /** The stars that a customer gave, and when they were first seen. */
    public record Rating(int stars, Instant at) {}

    /**
     * The numbers of a ticket as it is now. What began between two looks began at the second one;
     * at the first look nobody can tell, so the end of the ticket stands for it. A service level is
     * never missed after that end; when Jira does not tell of any, what is known stays.
     */
    static TicketFigures of(SeenTicket seen, Optional<TicketFigures> before, Instant now) {
        Instant since = before.isPresent() ? now : seen.moments().latest();
        return new TicketFigures(
                seen.reporter().map(SeenTicket.Reporter::number),
                seen.moments(),
                seen.progress(),
                seen.priorityRank(),
                breached(seen, before.flatMap(TicketFigures::breached), since),
                seen.escalated(),
                rating(seen.stars(), before.flatMap(TicketFigures::rating), since),
                OptionalLong.of(seen.spent()));
    }

    /** Whether a look at the ticket is older than these numbers. */
    boolean newerThan(SeenTicket seen) {
        return moments.updated().isAfter(seen.moments().updated());
    }

    private static Optional<Instant> breached(
            SeenTicket seen, Optional<Instant> before, Instant since) {
        return switch (seen.breach()) {
            case EVER -> before.or(() -> seen.moments().resolved()).or(() -> Optional.of(since));
            case NEVER -> Optional.empty();
            case UNKNOWN -> before;
        };
    }

    /** The same without who reported the ticket. */
    TicketFigures unreported() {
        return new TicketFigures(
                Optional.empty(),
                moments,
                progress,
                priorityRank,
                breached,
                escalated,
                rating,
                spent);
    }

    private static Optional<Rating> rating(
            OptionalInt stars, Optional<Rating> before, Instant since) {
        return stars.isEmpty()
                ? Optional.empty()
                : before.filter(known -> known.stars() == stars.getAsInt())
                        .or(() -> Optional.of(new Rating(stars.getAsInt(), since)));
    }
}
