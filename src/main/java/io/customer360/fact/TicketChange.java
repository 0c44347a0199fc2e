package io.customer360.fact;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Optional;

/**
 * That something happened to a ticket, and the comment that was made with it.
 *
 * @param heard whether it was heard of; otherwise comments may have been made that nobody heard of
 */
public record TicketChange(long issue, Instant at, Optional<SaidComment> comment, boolean heard) {

    /** A change that was heard of, without a comment. */
    public static TicketChange of(long issue, Instant at) {
        return new TicketChange(issue, at, Optional.empty(), true);
    }

    /** A change that was heard of, with its comment. */
    public static TicketChange of(long issue, Instant at, Optional<SaidComment> comment) {
        return new TicketChange(issue, at, comment, true);
    }

    /** A ticket that has to be looked at again, whatever happened to it. */
    public static TicketChange unheard(long issue, Instant at) {
        return new TicketChange(issue, at, Optional.empty(), false);
    }

    /** One that waits, by its number. */
    public record Waiting(int number, TicketChange change) {

        /** The same, as if only its comment had been heard of. */
        Waiting unheard() {
            return new Waiting(
                    number, new TicketChange(change.issue, change.at, change.comment, false));
        }
    }

    /** Somebody who joined or left a customer, whose tickets may have changed their owner. */
    public record Moved(int number, UserKey user) {}
}
