package io.customer360.adapter.jira;

import com.atlassian.sal.api.user.UserManager;
import io.customer360.access.CurrentUser;
import io.customer360.shared.UserKey;
import java.util.Optional;

/** The person whose request or task this thread serves. */
public final class JiraCurrentUser implements CurrentUser {
    private final UserManager users;

    /** Wired by Spring. */
    public JiraCurrentUser(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<UserKey> key() {
        return Optional.ofNullable(users.getRemoteUserKey())
                .map(key -> new UserKey(key.getStringValue()));
    }

    @Override
    public boolean licensed() {
        return users.isLicensed(users.getRemoteUserKey());
    }

    @Override
    public boolean jiraAdmin() {
        return users.isAdmin(users.getRemoteUserKey());
    }
}
