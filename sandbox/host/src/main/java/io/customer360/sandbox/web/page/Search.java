package io.customer360.sandbox.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Searches by JQL for what a viewer may see. */
final class Search {
    private static final int MOST = 50;

    private final JiraWorld world;

    Search(JiraWorld world) {
        this.world = world;
    }

    /** The first issues found and how many there are, or what is wrong with the query. */
    record Found(List<Issue> issues, int total, Collection<String> errors) {}

    Found find(String jql, ApplicationUser viewer) throws SearchException {
        var search = world.service(SearchService.class);
        var parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            return refused(parsed.getErrors().getErrorMessages());
        }
        var problems = search.validateQuery(viewer, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return refused(problems.getErrorMessages());
        }
        var results = search.search(viewer, parsed.getQuery(), new PagerFilter<>(MOST));
        return new Found(results.getResults(), results.getTotal(), List.of());
    }

    private static Found refused(Set<String> errors) {
        return new Found(List.of(), 0, errors);
    }
}
