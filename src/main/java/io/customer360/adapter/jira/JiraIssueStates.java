package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.shared.Actor;
import io.customer360.task.IssueState;
import io.customer360.task.IssueStates;
import java.util.Optional;

/** How far the issues of Jira are. */
public final class JiraIssueStates implements IssueStates {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Wired by Spring. */
    public JiraIssueStates(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<IssueState> of(long issue) {
        return find(issue)
                .map(
                        found ->
                                new IssueState(
                                        found.getKey(),
                                        TicketCopies.status(found.getStatus()),
                                        Optional.ofNullable(found.getResolution())
                                                .map(resolution -> resolution.getId())));
    }

    @Override
    public boolean visible(long issue, Actor viewer) {
        var reader = users.getUserByKey(viewer.key().value());
        return find(issue)
                .filter(
                        found ->
                                permissions.hasPermission(
                                        ProjectPermissions.BROWSE_PROJECTS, found, reader))
                .isPresent();
    }

    private Optional<Issue> find(long issue) {
        return Optional.ofNullable(issues.getIssueObject(issue));
    }
}
