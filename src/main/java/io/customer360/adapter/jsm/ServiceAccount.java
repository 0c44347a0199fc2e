package io.customer360.adapter.jsm;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.AccessSettingsStore;
import io.customer360.adapter.jira.JiraServedProjects;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Unreadable;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Optional;

/** The user in whose name jobs read, with a clear word about what keeps it from reading. */
public final class ServiceAccount {
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

    /** The account, when it exists and is active. */
    Optional<ApplicationUser> find() {
        return known().filter(ApplicationUser::isActive);
    }

    /** The account, which exists and is active. */
    ApplicationUser require() {
        return find().orElseThrow(() -> new Unreadable(obstacle()));
    }

    /** The projects in which the account is an agent; there is at least one. */
    Collection<Project> served() {
        var projects = permissions.getProjects(JiraServedProjects.AGENT, require());
        if (projects.isEmpty()) {
            throw new Unreadable(Obstacle.NO_AGENT);
        }
        return projects;
    }

    private Obstacle obstacle() {
        if (settings.current().serviceAccount().isEmpty()) {
            return Obstacle.NO_ACCOUNT;
        }
        return known().isEmpty() ? Obstacle.ACCOUNT_MISSING : Obstacle.ACCOUNT_INACTIVE;
    }

    private Optional<ApplicationUser> known() {
        return settings.current().serviceAccount().map(UserKey::value).map(users::getUserByKey);
    }
}
