package io.customer360.privacy;

import io.customer360.shared.UserKey;

/**
 * One of Jira's users.
 *
 * @param email the address, or empty
 */
public record Known(UserKey key, String name, String email) {}
