package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.customer360.fact.SeenTicket.Breach;
import io.customer360.settings.MemoryTicketSettings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tickets that missed a service level or are escalated")
class LateTicketsTest {
    private final ServiceSearch search = mock(ServiceSearch.class);
    private final SlaFields fields = mock(SlaFields.class);
    private final LateTickets late = new LateTickets(search, fields, new MemoryTicketSettings());

    @BeforeEach
    void first() {
        var issue = mock(Issue.class);
        when(issue.getId()).thenReturn(1L);
        when(fields.ids()).thenReturn(List.of(10L, 20L));
        when(search.takes(anyString())).thenReturn(true);
        when(search.among(any(), anyString())).thenReturn(List.of(issue));
    }

    @Test
    @DisplayName("are known when Jira takes the search for every service level")
    void known() {
        var breaches = late.breached(List.of(1L, 2L));
        assertEquals(Breach.EVER, breaches.of(1));
        assertEquals(Breach.NEVER, breaches.of(2));
    }

    @Test
    @DisplayName("are not known where Jira refuses one of them, or there is none")
    void unknown() {
        when(search.takes(contains("cf[20]"))).thenReturn(false);
        var breaches = late.breached(List.of(1L, 2L));
        assertEquals(Breach.EVER, breaches.of(1));
        assertEquals(Breach.UNKNOWN, breaches.of(2));
        when(fields.ids()).thenReturn(List.of());
        assertEquals(Breach.UNKNOWN, late.breached(List.of(1L)).of(1));
    }

    @Test
    @DisplayName("are not escalated where Jira refuses the search for that")
    void refused() {
        assertEquals(Set.of(1L), late.escalated(List.of(1L, 2L)));
        when(search.takes(anyString())).thenReturn(false);
        assertEquals(Set.of(), late.escalated(List.of(1L, 2L)));
        assertEquals("", late.condition());
    }
}
