package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Search for tickets by JQL, by default only those that the searcher may see. */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String jql);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(
            ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    /** A parsed query, or what is wrong with it. */
    class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
