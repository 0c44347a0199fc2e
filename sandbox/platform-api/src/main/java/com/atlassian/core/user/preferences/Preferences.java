package com.atlassian.core.user.preferences;

/** What a user prefers, by key; with the defaults of the instance behind it. */
public interface Preferences {
    String getString(String key);
}
