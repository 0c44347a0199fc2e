package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Users as every Atlassian product sees them: who is signed in, licensed, an administrator. */
public interface UserManager {
    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
