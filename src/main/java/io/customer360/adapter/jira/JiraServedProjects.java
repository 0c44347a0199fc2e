package io.customer360.adapter.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.ServedProjects;
import io.customer360.shared.UserKey;
import java.util.Set;
import java.util.stream.Collectors;

/** The projects in which Jira's permission schemes make a user an agent. */
public final class JiraServedProjects implements ServedProjects {

    /** What a permission scheme grants to the agents of a project. */
    public static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");

    private final PermissionManager permissions;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraServedProjects(PermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Set<Long> of(UserKey key) {
        var user = users.getUserByKey(key.value());
        return user == null
                ? Set.of()
                : permissions.getProjects(AGENT, user).stream()
                        .map(Project::getId)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
