package io.customer360.adapter.jsm;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.AccessSettingsStore;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Unreadable;
import java.util.Collection;

/** The user in whose name jobs read, with a clear word about what keeps it from reading. */
public final class ServiceAccount {
    static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");

    private final AccessSettingsStore settings;
    private final UserManager users;
    private final PermissionManager permissions;

    /** Wired by Spring. */
    public ServiceAccount(
            AccessSettingsStore settings, UserManager users, PermissionManager permissions) {
        this.settings = settings;
        this.users = users;
        this.permissions = permissions;
    }

    /** The account, which exists and is active. */
    ApplicationUser require() {
        var key =
                settings.current()
                        .serviceAccount()
                        .orElseThrow(() -> new Unreadable(Obstacle.NO_ACCOUNT));
        var user = users.getUserByKey(key.value());
        if (user == null) {
            throw new Unreadable(Obstacle.ACCOUNT_MISSING);
        }
        if (!user.isActive()) {
            throw new Unreadable(Obstacle.ACCOUNT_INACTIVE);
        }
        return user;
    }

    /** The projects in which the account is an agent; there is at least one. */
    Collection<Project> served() {
        var projects = permissions.getProjects(AGENT, require());
        if (projects.isEmpty()) {
            throw new Unreadable(Obstacle.NO_AGENT);
        }
        return projects;
    }
}
