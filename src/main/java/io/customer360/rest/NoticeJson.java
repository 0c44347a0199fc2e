package io.customer360.rest;

import io.customer360.notice.NoticeKind;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;

/**
 * A notice.
 *
 * @param text what it tells, in the reader's language
 * @param by who did it; absent for what nobody did
 */
public record NoticeJson(
        int id,
        NoticeKind kind,
        Customer customer,
        String text,
        String by,
        Instant at,
        boolean unread) {

    /** Whom it is about. */
    public record Customer(int id, String name, SafeUrl url) {}
}
