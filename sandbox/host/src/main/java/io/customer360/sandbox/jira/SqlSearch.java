package io.customer360.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.customer360.sandbox.jql.Compiled;
import io.customer360.sandbox.jql.Compiler;
import io.customer360.sandbox.jql.Jql;
import io.customer360.sandbox.jql.JqlProblems;
import io.customer360.sandbox.jql.Viewer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Search as one SQL statement, with the viewer's permissions inside it. Stricter than Jira in one
 * thing: a search that would not validate fails instead of finding nothing.
 */
final class SqlSearch implements SearchService {

    private static final long MOMENT_NANOS = Duration.ofSeconds(1).toNanos();

    private final IssueRows rows;
    private final Compiler compiler;
    private final AuthContext auth;

    SqlSearch(IssueRows rows, Compiler compiler, AuthContext auth) {
        this.rows = rows;
        this.compiler = compiler;
        this.auth = auth;
    }

    /** A query that keeps what its validation has looked up, for the search right after it. */
    private record Parsed(Jql jql, AtomicReference<Checked> checked) implements Query {
        @Override
        public String getQueryString() {
            return jql.text();
        }
    }

    private record Checked(Viewer viewer, Compiled compiled, long since) {
        boolean serves(Viewer other) {
            return viewer.equals(other) && System.nanoTime() - since < MOMENT_NANOS;
        }
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String jql) {
        var errors = new MessageSetImpl();
        try {
            return new ParseResult(new Parsed(Jql.read(jql), new AtomicReference<>()), errors);
        } catch (JqlProblems problems) {
            problems.messages().forEach(errors::addErrorMessage);
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        var errors = new MessageSetImpl();
        try {
            Viewer viewer = viewer(searcher, false);
            Compiled compiled = compiler.compile(jql(query), viewer);
            if (query instanceof Parsed parsed) {
                parsed.checked.set(new Checked(viewer, compiled, System.nanoTime()));
            }
        } catch (JqlProblems problems) {
            problems.messages().forEach(errors::addErrorMessage);
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return page(query, viewer(searcher, false), pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        return page(query, viewer(searcher, true), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return count(query, viewer(searcher, false));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query)
            throws SearchException {
        return count(query, viewer(searcher, true));
    }

    private SearchResults<Issue> page(Query query, Viewer viewer, PagerFilter<?> pager)
            throws SearchException {
        Compiled compiled = compiled(query, viewer);
        IssueRows.Found found =
                rows.find(
                        condition(compiled, viewer),
                        compiled.order(),
                        params(compiled),
                        pager.getStart(),
                        pager.getMax());
        int total = (int) Math.min(Integer.MAX_VALUE, found.total());
        List<Issue> issues = List.copyOf(found.issues());
        return new SearchResults<>(issues, total, pager.getMax(), pager.getStart());
    }

    private long count(Query query, Viewer viewer) throws SearchException {
        Compiled compiled = compiled(query, viewer);
        return rows.count(condition(compiled, viewer), params(compiled));
    }

    private Compiled compiled(Query query, Viewer viewer) throws SearchException {
        Checked checked = query instanceof Parsed parsed ? parsed.checked.getAndSet(null) : null;
        if (checked != null && checked.serves(viewer)) {
            return checked.compiled;
        }
        try {
            return compiler.compile(jql(query), viewer);
        } catch (JqlProblems problems) {
            throw new SearchException(problems.getMessage(), problems);
        }
    }

    private static String condition(Compiled compiled, Viewer viewer) {
        return viewer.everything()
                ? compiled.where()
                : compiled.where() + " AND " + Visibility.issue() + " AND " + Visibility.kept();
    }

    private static Map<String, Object> params(Compiled compiled) {
        Map<String, Object> params = new HashMap<>(compiled.params());
        params.put("permission", Grants.BROWSE);
        return params;
    }

    private static Jql jql(Query query) {
        return query instanceof Parsed parsed ? parsed.jql() : Jql.read(query.getQueryString());
    }

    private Viewer viewer(ApplicationUser user, boolean everything) {
        String key = user == null ? null : user.getKey();
        return new Viewer(key, auth.zone(user), auth.locale(user), everything);
    }
}
