package io.customer360.access;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** The person behind the request that is being answered. */
public interface CurrentUser {

    /** Their key, when somebody is signed in. */
    Optional<UserKey> key();

    /** Whether they hold a licence of this Jira; customers of the portal do not. */
    boolean licensed();

    /** Whether they administer Jira. */
    boolean jiraAdmin();
}
