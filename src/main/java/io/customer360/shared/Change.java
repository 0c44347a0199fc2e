package io.customer360.shared;

import java.time.Instant;

/** A stored change of one field of a customer's record; the subject is as in {@link Revision}. */
public record Change(
        String entity,
        String entityId,
        CustomerId customer,
        String subject,
        String field,
        String from,
        String to,
        UserKey by,
        Instant at) {}
