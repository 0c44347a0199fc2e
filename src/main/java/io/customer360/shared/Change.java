package io.customer360.shared;

import java.time.Instant;

/** A stored change of one field of a customer's record, as history shows it. */
public record Change(
        String entity,
        String entityId,
        CustomerId customer,
        String field,
        String from,
        String to,
        UserKey by,
        Instant at) {}
