package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.customer360.shared.Actor;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's own search, always under the permissions of one person. There is no answer when Jira
 * refuses the search to this person: Jira itself would answer such a search with no tickets.
 */
public final class ViewersSearch {
    private static final Logger LOG = LoggerFactory.getLogger(ViewersSearch.class);

    private final SearchService search;
    private final UserManager users;

    /** Wired by Spring. */
    public ViewersSearch(SearchService search, UserManager users) {
        this.search = search;
        this.users = users;
    }

    /** So many of the tickets that this person can see, from a place counted from 0. */
    Optional<SearchResults<Issue>> page(String jql, int start, int size, Actor viewer) {
        return answer(jql, viewer, (user, query) -> search.search(user, query, pager(start, size)));
    }

    /** How many tickets this person can see. */
    Optional<Long> count(String jql, Actor viewer) {
        return answer(jql, viewer, search::searchCount);
    }

    /** One way to ask Jira. */
    private interface Question<T> {
        T ask(ApplicationUser user, Query query) throws SearchException;
    }

    private <T> Optional<T> answer(String jql, Actor viewer, Question<T> question) {
        var user = users.getUserByKey(viewer.key().value());
        var query = user == null ? Optional.<Query>empty() : Jql.read(search, user, jql);
        if (query.isEmpty()) {
            LOG.debug("Jira refuses a search");
            return Optional.empty();
        }
        try {
            return Optional.of(question.ask(user, query.get()));
        } catch (SearchException failed) {
            LOG.warn("Jira could not search", failed);
            return Optional.empty();
        }
    }

    private static PagerFilter<Issue> pager(int start, int size) {
        return new PagerFilter<>(start, size);
    }
}
