package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.Projects;
import java.util.Collection;
import java.util.List;

/** Jira's permission checks over the schemes and security levels of the world. */
public final class Permissions implements PermissionManager {

    private final Grants grants;
    private final Projects projects;

    public Permissions(Grants grants, Projects projects) {
        this.grants = grants;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return grants.on(issue.getId(), permission.permissionKey(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return grants.in(project.getId(), permission.permissionKey(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        List<Long> granted = grants.projects(permission.permissionKey(), user);
        List<JiraProject> found =
                projects.all().stream().filter(each -> granted.contains(each.id())).toList();
        return List.copyOf(found);
    }
}
