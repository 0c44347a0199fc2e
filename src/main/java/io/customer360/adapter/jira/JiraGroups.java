package io.customer360.adapter.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.Groups;
import io.customer360.shared.UserKey;

/** Jira's groups. */
public final class JiraGroups implements Groups {
    private final GroupManager groups;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraGroups(GroupManager groups, UserManager users) {
        this.groups = groups;
        this.users = users;
    }

    @Override
    public boolean member(UserKey key, String group) {
        var user = users.getUserByKey(key.value());
        return user != null && groups.isUserInGroup(user, group);
    }

    @Override
    public boolean exists(String group) {
        return groups.getGroup(group) != null;
    }
}
