package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** A service context in memory. */
public class JiraServiceContextImpl implements JiraServiceContext {
    private final ApplicationUser user;
    private final ErrorCollection errors;

    public JiraServiceContextImpl(ApplicationUser user) {
        this(user, new SimpleErrorCollection());
    }

    public JiraServiceContextImpl(ApplicationUser user, ErrorCollection errors) {
        this.user = user;
        this.errors = errors;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public ApplicationUser getLoggedInApplicationUser() {
        return user;
    }
}
