package io.customer360.customer;

import io.customer360.shared.CustomerId;

/** An organisation of the service desk, which is what a customer is. */
public record Organisation(CustomerId id, String name) {}
