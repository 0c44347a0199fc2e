package com.atlassian.jira.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** A project. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    ApplicationUser getProjectLead();

    ProjectTypeKey getProjectTypeKey();

    boolean isArchived();
}
