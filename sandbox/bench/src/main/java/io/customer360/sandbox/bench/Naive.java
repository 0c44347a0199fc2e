package io.customer360.sandbox.bench;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.List;

/**
 * What a plugin does that was written without thought for size: for each figure it loads all the
 * tickets that match and counts them, and it searches for each row of its list once more.
 */
final class Naive {
    private final SearchService search;
    private final IssueManager issues;
    private final CommentManager comments;
    private final ApplicationUser reader;

    Naive(JiraWorld world) {
        search = world.service(SearchService.class);
        issues = world.service(IssueManager.class);
        comments = world.service(CommentManager.class);
        reader = world.user(Panel.READER);
    }

    Found ask(Subject beside) throws SearchException {
        String mine =
                "(cf[10002] = %d OR cf[10002] IS EMPTY AND reporter in organizationMembers(\"%s\"))"
                        .formatted(beside.organisation(), beside.name());
        String open = mine + " AND resolution IS EMPTY";
        long count = all(open).size();
        List<Issue> sorted = all(open + " ORDER BY created DESC");
        Found found = Found.beside(beside, count, sorted.stream().map(Issue::getKey).toList());
        for (String key : found.newest()) {
            row(key);
        }
        return found;
    }

    private void row(String key) throws SearchException {
        Issue found = all("key = " + key).get(0);
        Issue whole = issues.getIssueObject(found.getId());
        comments.getCommentsForUser(whole, reader);
    }

    private List<Issue> all(String jql) throws SearchException {
        var query = search.parseQuery(reader, jql).getQuery();
        return search.search(reader, query, PagerFilter.getUnlimitedFilter()).getResults();
    }
}
