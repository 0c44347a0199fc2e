package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the search for escalated tickets")
class JiraSearchesTest {

    @Test
    @DisplayName("has to fit into a longer search")
    void searches() {
        var search = mock(SearchService.class);
        var session = mock(JiraAuthenticationContext.class);
        var carla = mock(ApplicationUser.class);
        when(session.getLoggedInUser()).thenReturn(carla);
        when(search.parseQuery(any(), anyString()))
                .thenReturn(new SearchService.ParseResult(mock(Query.class), new MessageSetImpl()));
        when(search.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        var searches = new JiraSearches(search, session);
        assertTrue(searches.understands("labels = escalated"));
        var wrong = new MessageSetImpl();
        wrong.addErrorMessage("Expecting ')' before 'ORDER'");
        when(search.parseQuery(carla, "(a = 1 ORDER BY b)"))
                .thenReturn(new SearchService.ParseResult(null, wrong));
        assertFalse(searches.understands("a = 1 ORDER BY b"));
    }
}
