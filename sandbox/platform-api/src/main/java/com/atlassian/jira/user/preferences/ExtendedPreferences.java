package com.atlassian.jira.user.preferences;

import com.atlassian.core.user.preferences.Preferences;

/** What a user of Jira prefers. */
public interface ExtendedPreferences extends Preferences {}
