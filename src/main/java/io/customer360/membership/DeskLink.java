package io.customer360.membership;

import io.customer360.shared.CustomerId;

/** A customer that a service project serves. */
public record DeskLink(CustomerId customer, long project) {}
