package io.customer360.sandbox.jira.core;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Groups;
import java.util.Collection;
import java.util.List;

/** Jira's look-up of groups. */
public final class JiraGroups implements GroupManager {

    private final Groups groups;

    public JiraGroups(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Group getGroup(String groupName) {
        return groupName != null && groups.exists(groupName) ? new Named(groupName) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groupName != null && groups.member(groupName, user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : groups.of(user.getKey());
    }

    private record Named(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }
}
