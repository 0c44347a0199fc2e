package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that has happened to a customer and that people are to be told of.
 *
 * @param details what is told, by the names of {@link NoticeDetail}; at most 450 characters as text
 * @param by who did it; nobody for what nobody did
 * @param once is never the same of two events, so that a second look tells nothing twice
 * @param only whom to tell instead of its CSM and followers
 */
public record NoticeEvent(
        CustomerId customer,
        NoticeKind kind,
        Map<String, String> details,
        Optional<UserKey> by,
        Instant at,
        String once,
        Optional<UserKey> only) {

    /** The most letters of {@link #once}. */
    public static final int MAX_ONCE = 191;

    public NoticeEvent {
        details = Map.copyOf(details);
        if (once.isBlank() || once.length() > MAX_ONCE) {
            throw new IllegalArgumentException("bad name of an event: " + once.length());
        }
    }

    /** One for the CSM and the followers of a customer. */
    public NoticeEvent(
            CustomerId customer,
            NoticeKind kind,
            Map<String, String> details,
            Optional<UserKey> by,
            Instant at,
            String once) {
        this(customer, kind, details, by, at, once, Optional.empty());
    }
}
