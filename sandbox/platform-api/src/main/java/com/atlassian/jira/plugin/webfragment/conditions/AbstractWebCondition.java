package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that asks about the current user and the page's project. */
public abstract class AbstractWebCondition implements Condition {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser user =
                ComponentAccessor.getComponent(JiraAuthenticationContext.class).getLoggedInUser();
        return shouldDisplay(user, (JiraHelper) context.get("helper"));
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
