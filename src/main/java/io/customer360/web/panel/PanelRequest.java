package io.customer360.web.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.customer360.access.Access;
import io.customer360.shared.Actor;
import io.customer360.shared.NotSignedIn;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what Jira hands to web fragments. Who looks is found out once per request, because Jira
 * asks the condition and the context of a panel one after the other.
 */
public final class PanelRequest {
    private static final String ATTRIBUTE = PanelRequest.class.getName();

    private final Access access;

    /** Wired by Spring. */
    public PanelRequest(Access access) {
        this.access = access;
    }

    Optional<Issue> issue(Map<String, Object> context) {
        return Optional.ofNullable(context.get("issue"))
                .or(() -> helper(context).map(it -> it.getContextParams().get("issue")))
                .filter(Issue.class::isInstance)
                .map(Issue.class::cast);
    }

    Optional<Actor> actor(Map<String, Object> context) {
        var request = helper(context).map(JiraHelper::getRequest);
        var known = request.map(it -> it.getAttribute(ATTRIBUTE)).map(Actor.class::cast);
        if (known.isPresent()) {
            return known;
        }
        var found = signedIn();
        request.ifPresent(it -> found.ifPresent(actor -> it.setAttribute(ATTRIBUTE, actor)));
        return found;
    }

    private Optional<Actor> signedIn() {
        try {
            return Optional.of(access.actor());
        } catch (NotSignedIn anonymous) {
            return Optional.empty();
        }
    }

    private static Optional<JiraHelper> helper(Map<String, Object> context) {
        return Optional.ofNullable(context.get("helper"))
                .filter(JiraHelper.class::isInstance)
                .map(JiraHelper.class::cast);
    }
}
