package io.customer360.sandbox.demo.portfolio;

import java.time.Instant;

/** What a customer thinks of how a request went; the words may be empty. */
public record Rating(int stars, Instant at, String words) {}
