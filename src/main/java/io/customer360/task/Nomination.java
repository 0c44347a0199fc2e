package io.customer360.task;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;

/** The last nomination of a customer as a reference, with the id of the issue that decides it. */
public record Nomination(CustomerId customer, long issue, UserKey by, Instant at) {}
