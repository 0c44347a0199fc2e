package io.customer360.membership;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;

/** A user as member of a customer. */
public record Member(CustomerId customer, UserKey user) {}
