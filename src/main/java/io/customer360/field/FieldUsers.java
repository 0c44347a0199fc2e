package io.customer360.field;

import io.customer360.shared.UserKey;

/** Who can be entered in a field of users. */
@FunctionalInterface
public interface FieldUsers {

    /** Whether there is such a user and the account is active. */
    boolean active(UserKey key);
}
