package io.customer360.access;

import io.customer360.shared.UserKey;

/** Who may use this Jira at all. */
public interface Licences {

    /** Whether a user holds a licence; customers of the portal do not. */
    boolean licensed(UserKey user);
}
