package io.customer360.access;

import io.customer360.shared.UserKey;

/** The groups of users. */
public interface Groups {

    /** Whether a user belongs to a group; nobody belongs to one that does not exist. */
    boolean member(UserKey user, String group);

    /** Whether there is such a group. */
    boolean exists(String group);
}
