package io.customer360.adapter.jira;

import com.atlassian.sal.api.user.UserManager;
import io.customer360.access.Licences;
import io.customer360.shared.UserKey;

/** The licences of Jira's users. */
public final class JiraLicences implements Licences {
    private final UserManager users;

    /** Wired by Spring. */
    public JiraLicences(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean licensed(UserKey user) {
        return users.isLicensed(new com.atlassian.sal.api.user.UserKey(user.value()));
    }
}
