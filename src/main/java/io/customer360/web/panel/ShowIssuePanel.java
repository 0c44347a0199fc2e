package io.customer360.web.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.customer360.shared.Permission;
import java.util.Map;

/** Shows the panel on tickets of service projects, to whoever may view customers. */
public final class ShowIssuePanel implements Condition {
    private static final String SERVICE_PROJECT = "service_desk";

    private final PanelRequest request;

    /** Wired by the module factory. */
    public ShowIssuePanel(PanelRequest request) {
        this.request = request;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return request.issue(context).filter(ShowIssuePanel::ofServiceProject).isPresent()
                && request.actor(context).filter(it -> it.may(Permission.VIEW)).isPresent();
    }

    private static boolean ofServiceProject(Issue issue) {
        var type = issue.getProjectObject().getProjectTypeKey();
        return type != null && SERVICE_PROJECT.equals(type.getKey());
    }
}
