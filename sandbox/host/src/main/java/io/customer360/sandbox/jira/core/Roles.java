package io.customer360.sandbox.jira.core;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Projects;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Jira's project roles. */
public final class Roles implements ProjectRoleManager {

    private final Projects projects;

    public Roles(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(projects.roles());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return getProjectRoles().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return first(role -> role.getId().equals(id));
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return first(role -> role.getName().equalsIgnoreCase(name));
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null && projects.fills(project.getId(), role.getId(), user.getKey());
    }

    private ProjectRole first(Predicate<ProjectRole> wanted) {
        return getProjectRoles().stream().filter(wanted).findFirst().orElse(null);
    }
}
