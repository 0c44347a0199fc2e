package io.customer360.sandbox.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.customer360.sandbox.jira.JiraIssue;
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

    /** A page of the issues found, where it is among all, or what is wrong with the query. */
    record Found(List<JiraIssue> issues, Paging paging, Collection<String> errors) {}

    /** The first page. */
    Found find(String jql, ApplicationUser viewer) throws SearchException {
        return find(jql, viewer, 0);
    }

    /** The page that starts there; behind the end it is the last one. */
    Found find(String jql, ApplicationUser viewer, int start) throws SearchException {
        var search = world.service(SearchService.class);
        var parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            return refused(parsed.getErrors().getErrorMessages());
        }
        var problems = search.validateQuery(viewer, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return refused(problems.getErrorMessages());
        }
        var pager = new PagerFilter<>(start, MOST);
        var results = search.search(viewer, parsed.getQuery(), pager);
        int total = results.getTotal();
        if (start > 0 && start >= total) {
            return find(jql, viewer, Math.max(0, (total - 1) / MOST * MOST));
        }
        return new Found(
                results.getResults().stream().map(JiraIssue.class::cast).toList(),
                new Paging(start, MOST, total),
                List.of());
    }

    /** How many issues a query of the sandbox's own finds. */
    long count(String jql, ApplicationUser viewer) throws SearchException {
        var search = world.service(SearchService.class);
        return search.searchCount(viewer, search.parseQuery(viewer, jql).getQuery());
    }

    private static Found refused(Set<String> errors) {
        return new Found(List.of(), new Paging(0, MOST, 0), errors);
    }
}
