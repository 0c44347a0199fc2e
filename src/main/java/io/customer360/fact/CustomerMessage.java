package io.customer360.fact;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** That a member of a customer wrote a public comment. */
public record CustomerMessage(
        long comment, long issue, CustomerId customer, Optional<Long> author, Instant at) {}
