package io.customer360.customer;

import io.customer360.shared.UserKey;

/** A user as colleagues see them. */
public record Person(UserKey key, String name, boolean active, String avatarUrl) {}
