package io.customer360.fact;

/** A ticket is there, but what Jira says of it makes no sense. */
final class UnreadableTicket extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTicket(String reason) {
        super(reason);
    }
}
