package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/** Knows what users prefer. */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
