package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Groups and who is in them. */
public interface GroupManager {
    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);
}
