package io.customer360.fact;

import io.customer360.shared.UserKey;
import java.time.Instant;

/** That somebody commented on a ticket. */
public record SaidComment(long comment, long issue, UserKey author, Instant at) {}
