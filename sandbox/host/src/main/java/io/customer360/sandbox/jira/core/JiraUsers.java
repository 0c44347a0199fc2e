package io.customer360.sandbox.jira.core;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.Users;

/** Jira's look-up of people by key and by name. */
public final class JiraUsers implements UserManager {

    private final Users users;

    public JiraUsers(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return users.byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return userKey == null
                ? null
                : users.byKey(userKey).orElseGet(() -> JiraUser.unknown(userKey));
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return users.byName(userName).orElse(null);
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String userName) {
        return userName == null
                ? null
                : users.byName(userName).orElseGet(() -> JiraUser.unknown(userName));
    }
}
