package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Asks the permission schemes and the issue security. */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);

    Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user);
}
