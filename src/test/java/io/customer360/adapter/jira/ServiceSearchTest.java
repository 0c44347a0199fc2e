package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.shared.UserKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Searching in the name of the service account")
class ServiceSearchTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SearchService jira = mock(SearchService.class);
    private final AccessSettingsStore settings = mock(AccessSettingsStore.class);
    private final AccessSettings access = mock(AccessSettings.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser robot = mock(ApplicationUser.class);
    private final ServiceSearch search = new ServiceSearch(jira, settings, users);
    private final Set<Long> gone = new HashSet<>();
    private boolean down;
    private int searches;

    @BeforeEach
    void answers() throws SearchException {
        when(settings.current()).thenReturn(access);
        when(access.serviceAccount()).thenReturn(Optional.of(new UserKey("robot")));
        when(users.getUserByKey("robot")).thenReturn(robot);
        when(robot.isActive()).thenReturn(true);
        when(jira.parseQuery(any(), anyString()))
                .thenAnswer(
                        asked -> {
                            Query query = mock(Query.class);
                            when(query.getQueryString()).thenReturn(asked.getArgument(1));
                            return new SearchService.ParseResult(query, new MessageSetImpl());
                        });
        when(jira.validateQuery(any(), any()))
                .thenAnswer(
                        asked -> {
                            var told = new MessageSetImpl();
                            ids(asked.getArgument(1)).stream()
                                    .filter(gone::contains)
                                    .forEach(id -> told.addErrorMessage("no issue " + id));
                            return told;
                        });
        when(jira.search(any(), any(), any())).thenAnswer(asked -> answered(asked.getArgument(1)));
    }

    @Test
    @DisplayName("finds tickets by their numbers with one search")
    void together() {
        assertEquals(ids(1, 500), found(ids(1, 500)));
        assertEquals(1, searches);
        assertEquals(List.of(), search.among(List.of(), ""));
    }

    @Test
    @DisplayName("finds the others where a search for one that is gone is refused")
    void gone() {
        gone.addAll(Set.of(1L, 77L, 500L));
        var found = found(ids(1, 500));
        assertEquals(497, found.size());
        assertTrue(searches < 70, "searches: " + searches);
        assertEquals(List.of(), found(List.of(77L)));
    }

    @Test
    @DisplayName("a search engine that is away is not taken for tickets that are gone")
    void away() {
        down = true;
        assertThrows(IllegalStateException.class, () -> found(ids(1, 4)));
    }

    @Test
    @DisplayName("without an active account nothing is searched")
    void account() {
        when(robot.isActive()).thenReturn(false);
        assertEquals(Optional.empty(), search.account());
        assertThrows(IllegalStateException.class, () -> search.count("project in (1)"));
        when(access.serviceAccount()).thenReturn(Optional.empty());
        assertEquals(Optional.empty(), search.account());
    }

    private List<Long> found(List<Long> ids) {
        return search.among(ids, " AND project in (x)").stream().map(Issue::getId).toList();
    }

    private SearchResults<Issue> answered(Query query) throws SearchException {
        searches++;
        var ids = ids(query);
        if (down || ids.stream().anyMatch(gone::contains)) {
            throw new SearchException("refused");
        }
        var issues = ids.stream().map(ServiceSearchTest::issue).toList();
        return new SearchResults<>(issues, issues.size(), issues.size(), 0);
    }

    private static Issue issue(long id) {
        var issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static List<Long> ids(Query query) {
        return NUMBER.matcher(query.getQueryString())
                .results()
                .map(it -> Long.valueOf(it.group()))
                .toList();
    }

    private static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
