package com.atlassian.jira.user;

/** A user of Jira. */
public interface ApplicationUser {
    Long getId();

    String getKey();

    String getUsername();

    String getName();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
