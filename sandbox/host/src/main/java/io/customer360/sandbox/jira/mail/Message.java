package io.customer360.sandbox.jira.mail;

import java.time.Instant;

/**
 * A mail in the queue or, once sent, in the outbox.
 *
 * @param sent when it was sent, or null while it waits
 * @param attempts how often sending was tried
 * @param html the HTML body, or null
 * @param problem why the last attempt failed, or null
 */
public record Message(
        long id,
        Instant queued,
        Instant sent,
        int attempts,
        String recipient,
        String subject,
        String text,
        String html,
        String problem) {

    /** Whether it has left. */
    public boolean isSent() {
        return sent != null;
    }

    /** Whether it was tried so often in vain that it will not be tried again. */
    public boolean isGivenUp() {
        return !isSent() && attempts >= Mail.MOST_ATTEMPTS;
    }
}
