package io.customer360.subscription;

import io.customer360.shared.Money;

/**
 * Total contract value; {@code assumed} when the committed time is not known and a year was taken.
 */
public record Tcv(Money amount, boolean assumed) {}
