package io.customer360.adapter.jira;

import com.atlassian.jira.issue.Issue;
import io.customer360.contact.Raised;
import io.customer360.contact.Raisers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who raised tickets, by one search over the newest of them, under the reader's permissions. */
public final class JiraRaisers implements Raisers {
    private static final Logger LOG = LoggerFactory.getLogger(JiraRaisers.class);
    private static final String NEWEST_FIRST = " ORDER BY created DESC, key DESC";

    private final CustomerClause clauses;
    private final ViewersSearch search;

    /** Wired by Spring. */
    public JiraRaisers(CustomerClause clauses, ViewersSearch search) {
        this.clauses = clauses;
        this.search = search;
    }

    @Override
    public Optional<Counted> of(CustomerId customer, Actor viewer) {
        return clauses.of(customer)
                .flatMap(
                        clause ->
                                search.page(clause.jql() + NEWEST_FIRST, 0, NEWEST, viewer)
                                        .map(
                                                found ->
                                                        new Counted(
                                                                byUser(found.getResults()),
                                                                complete(
                                                                        clause,
                                                                        found.getTotal()))));
    }

    private static boolean complete(CustomerClause.Found clause, int total) {
        return total <= NEWEST && !clause.leavesOutMembers();
    }

    private static Map<UserKey, Raised> byUser(List<Issue> newestFirst) {
        Map<UserKey, Raised> byUser = new HashMap<>();
        for (Issue issue : newestFirst) {
            count(issue, byUser);
        }
        return byUser;
    }

    private static void count(Issue issue, Map<UserKey, Raised> byUser) {
        try {
            var reporter = issue.getReporter();
            if (reporter != null) {
                var one = new Raised(1, issue.getKey(), issue.getCreated().toInstant());
                byUser.merge(
                        new UserKey(reporter.getKey()),
                        one,
                        (newest, older) ->
                                new Raised(
                                        newest.count() + 1, newest.newestKey(), newest.newest()));
            }
        } catch (RuntimeException gone) {
            LOG.debug("A ticket is left out, it cannot be read any more", gone);
        }
    }
}
