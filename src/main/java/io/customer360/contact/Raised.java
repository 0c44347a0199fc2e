package io.customer360.contact;

import java.time.Instant;

/** How many tickets a user has raised, and the newest of them. */
public record Raised(int count, String newestKey, Instant newest) {}
