package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.customer360.access.AccessSettingsStore;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Jira's own search in the name of the service account, for jobs. It is not validated first: a job
 * may ask for tickets that are gone, which Jira finds just as little as it should.
 */
public final class ServiceSearch {
    private final SearchService search;
    private final AccessSettingsStore settings;
    private final UserManager users;

    /** Wired by Spring. */
    public ServiceSearch(SearchService search, AccessSettingsStore settings, UserManager users) {
        this.search = search;
        this.settings = settings;
        this.users = users;
    }

    /** In whose name it searches. */
    Optional<ApplicationUser> account() {
        return settings.current()
                .serviceAccount()
                .map(UserKey::value)
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }

    /** Whether Jira takes a search as it is. */
    boolean takes(String jql) {
        return account().flatMap(user -> Jql.read(search, user, jql)).isPresent();
    }

    /** So many issues from a place counted from 0. */
    List<Issue> page(String jql, int start, int most) {
        try {
            return found(jql, start, most);
        } catch (SearchException failed) {
            throw new IllegalStateException("Jira could not search", failed);
        }
    }

    /** How many issues there are. */
    long count(String jql) {
        try {
            return search.searchCount(require(), parsed(jql));
        } catch (SearchException failed) {
            throw new IllegalStateException("Jira could not count", failed);
        }
    }

    /**
     * Those of these issues that are found. Should a search for an issue that is gone be refused
     * after all, the list is halved until that one is alone.
     *
     * @param further another condition, beginning with AND
     */
    List<Issue> among(Collection<Long> ids, String further) {
        var all = List.copyOf(ids);
        if (all.isEmpty()) {
            return List.of();
        }
        try {
            return found(among(all) + further, 0, all.size());
        } catch (SearchException refused) {
            if (all.size() == 1) {
                return alone(all, refused);
            }
            var found = new ArrayList<>(among(all.subList(0, all.size() / 2), further));
            found.addAll(among(all.subList(all.size() / 2, all.size()), further));
            return found;
        }
    }

    private List<Issue> alone(List<Long> id, SearchException refused) {
        if (takes(among(id))) {
            throw new IllegalStateException("Jira could not search", refused);
        }
        return List.of();
    }

    private static String among(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "id in (", ")"));
    }

    private List<Issue> found(String jql, int start, int most) throws SearchException {
        return search.search(require(), parsed(jql), new PagerFilter<>(start, most)).getResults();
    }

    private ApplicationUser require() {
        return account()
                .orElseThrow(() -> new IllegalStateException("there is no service account"));
    }

    private Query parsed(String jql) {
        var parsed = search.parseQuery(require(), jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand a search");
        }
        return parsed.getQuery();
    }
}
