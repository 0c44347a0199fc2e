package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.scorecard.ConditionSearch.Found;
import io.customer360.scorecard.ConditionSearch.Trouble;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-233 Searching for tickets by the conditions of objectives")
class JiraConditionsTest {
    private final SearchService jira = mock(SearchService.class);
    private final AccessSettings access = mock(AccessSettings.class);
    private final JiraConditions conditions = conditions();
    private final Map<Long, Issue> issues = new HashMap<>();
    private long tickets;
    private int seconds;
    private int furthest;
    private boolean down;

    @BeforeEach
    void answers() throws SearchException {
        when(access.serviceAccount()).thenReturn(Optional.of(new UserKey("robot")));
        when(jira.parseQuery(any(), anyString()))
                .thenAnswer(
                        asked -> {
                            String jql = asked.getArgument(1);
                            var told = new MessageSetImpl();
                            if (jql.contains("bad")) {
                                told.addErrorMessage("no");
                            }
                            Query query = mock(Query.class);
                            when(query.getQueryString()).thenReturn(jql);
                            return new SearchService.ParseResult(query, told);
                        });
        when(jira.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        when(jira.searchCount(any(), any())).thenAnswer(asked -> tickets);
        when(jira.search(any(), any(), any()))
                .thenAnswer(asked -> page(asked.getArgument(1), asked.getArgument(2)));
    }

    @Test
    @DisplayName("finds all tickets, and never pages further than search engines go")
    void finds() {
        for (long all : List.of(0L, 1L, 500L, 501L, 10_000L, 10_001L, 19_999L, 20_000L)) {
            tickets = all;
            furthest = 0;
            assertEquals(Found.of(ids(all)), find("good"), "of " + all);
            assertTrue(furthest <= 10_000, "read up to " + furthest);
        }
    }

    @Test
    @DisplayName("says nothing rather than something wrong: too many, too slow, refused, away")
    void troubles() {
        tickets = 20_001;
        assertEquals(Found.not(Trouble.TOO_MANY), find("good"));
        assertEquals(0, furthest);
        tickets = 20_000;
        seconds = 2;
        assertEquals(Found.not(Trouble.TOO_SLOW), find("good"));
        assertTrue(furthest < 20_000);
        int inTime = furthest;
        furthest = 0;
        assertEquals(Found.not(Trouble.TOO_SLOW), conditions.find("good", Duration.ofSeconds(20)));
        assertTrue(furthest < inTime);
        seconds = 0;
        down = true;
        assertEquals(Found.not(Trouble.FAILED), find("good"));
        assertEquals(Found.not(Trouble.NOT_UNDERSTOOD), find("bad"));
        when(access.serviceAccount()).thenReturn(Optional.empty());
        assertEquals(Found.not(Trouble.NO_ACCOUNT), find("good"));
    }

    @Test
    @DisplayName("understands what Jira takes alone and in parentheses, as the service account")
    void understands() {
        assertTrue(conditions.understands("good"));
        assertFalse(conditions.understands("bad"));
        when(jira.parseQuery(any(), anyString()))
                .thenAnswer(
                        asked -> {
                            var told = new MessageSetImpl();
                            if (asked.<String>getArgument(1).startsWith("(")) {
                                told.addErrorMessage("no");
                            }
                            return new SearchService.ParseResult(mock(Query.class), told);
                        });
        assertFalse(conditions.understands("a = 1 ORDER BY b"));
        when(access.serviceAccount()).thenReturn(Optional.empty());
        assertFalse(conditions.understands("good"));
    }

    @Test
    @DisplayName("takes whatever functions of other apps throw for a search that failed")
    void broken() throws SearchException {
        when(jira.searchCount(any(), any())).thenThrow(new NoClassDefFoundError("gone"));
        assertEquals(Found.not(Trouble.FAILED), find("good"));
        when(jira.validateQuery(any(), any())).thenThrow(new NullPointerException("theirs"));
        assertEquals(Found.not(Trouble.FAILED), find("good"));
        assertFalse(conditions.understands("good"));
    }

    private Found find(String jql) {
        return conditions.find(jql, Duration.ofSeconds(60));
    }

    private JiraConditions conditions() {
        var settings = mock(AccessSettingsStore.class);
        var users = mock(UserManager.class);
        var robot = mock(ApplicationUser.class);
        when(settings.current()).thenReturn(access);
        when(users.getUserByKey("robot")).thenReturn(robot);
        when(robot.isActive()).thenReturn(true);
        return new JiraConditions(new ServiceSearch(jira, settings, users), new Ticking());
    }

    private SearchResults<Issue> page(Query query, PagerFilter<?> pager) throws SearchException {
        if (down) {
            throw new SearchException("away");
        }
        long from = pager.getStart();
        long until = Math.min(from + pager.getMax(), tickets);
        furthest = (int) Math.max(furthest, until);
        boolean rising = query.getQueryString().contains("ASC");
        var found =
                LongStream.range(from, until)
                        .map(place -> rising ? place : tickets - 1 - place)
                        .mapToObj(id -> issues.computeIfAbsent(id, JiraConditionsTest::issue))
                        .toList();
        return new SearchResults<>(found, (int) tickets, pager.getMax(), (int) from);
    }

    private static Issue issue(long id) {
        var issue = mock(Issue.class, withSettings().stubOnly());
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static Set<Long> ids(long count) {
        return LongStream.range(0, count).boxed().collect(Collectors.toSet());
    }

    /** Each look at it takes so many seconds. */
    private final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(seconds);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
