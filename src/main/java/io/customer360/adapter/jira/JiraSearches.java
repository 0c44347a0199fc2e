package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.customer360.settings.TicketSearches;

/** Jira's own parser and validator, in the name of whoever is signed in. */
public final class JiraSearches implements TicketSearches {
    private final SearchService search;
    private final JiraAuthenticationContext session;

    /** Wired by Spring. */
    public JiraSearches(SearchService search, JiraAuthenticationContext session) {
        this.search = search;
        this.session = session;
    }

    @Override
    public boolean understands(String jql) {
        return valid(jql) && valid("(" + jql + ")");
    }

    private boolean valid(String jql) {
        return Jql.read(search, session.getLoggedInUser(), jql).isPresent();
    }
}
