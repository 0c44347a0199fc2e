package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users of Jira by key or name. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByNameEvenWhenUnknown(String userName);
}
