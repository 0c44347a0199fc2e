package com.atlassian.servicedesk.api;

/** A service project as Jira Service Management sees it. */
public interface ServiceDesk {
    int getId();

    long getProjectId();

    String getProjectName();
}
