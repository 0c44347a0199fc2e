package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Optional;

/** What Jira's own parser and validator say of a search. */
final class Jql {

    private Jql() {}

    /** The search as Jira understands it; nothing when Jira refuses it to this person. */
    static Optional<Query> read(SearchService search, ApplicationUser viewer, String jql) {
        var parsed = search.parseQuery(viewer, jql);
        return parsed.isValid() && !search.validateQuery(viewer, parsed.getQuery()).hasAnyErrors()
                ? Optional.of(parsed.getQuery())
                : Optional.empty();
    }
}
