package io.customer360.shared;

import java.time.Instant;

/**
 * A stored change of one field of a customer's record; newer changes have higher ids. The subject
 * is as in {@link Revision}.
 *
 * @param revision what the changes of one edit have in common
 */
public record Change(
        int id,
        int revision,
        String entity,
        String entityId,
        CustomerId customer,
        String subject,
        String field,
        String from,
        String to,
        UserKey by,
        Instant at) {}
