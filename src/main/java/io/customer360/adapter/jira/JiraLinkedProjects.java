package io.customer360.adapter.jira;

import static java.util.Comparator.reverseOrder;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.LinkedProjects;
import io.customer360.membership.DeskLink;
import io.customer360.membership.LinkCopies;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Objects;

/** Names the projects of a customer's links that a viewer may browse; newer projects come first. */
public final class JiraLinkedProjects implements LinkedProjects {
    private final LinkCopies links;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraLinkedProjects(
            LinkCopies links,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users) {
        this.links = links;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<String> of(CustomerId customer, UserKey viewer) {
        var user = users.getUserByKey(viewer.value());
        return links.of(List.of(customer)).stream()
                .map(DeskLink::project)
                .sorted(reverseOrder())
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .filter(
                        it ->
                                permissions.hasPermission(
                                        ProjectPermissions.BROWSE_PROJECTS, it, user))
                .map(Project::getName)
                .toList();
    }
}
