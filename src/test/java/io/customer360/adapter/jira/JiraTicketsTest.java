package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.CustomerTickets.Range;
import io.customer360.ticket.StatusKind;
import io.customer360.ticket.Ticket;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketOrder;
import io.customer360.ticket.TicketSet;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tickets from Jira's search")
class JiraTicketsTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Actor CARLA = Actors.carla();
    private static final String OPEN = "cf[10100] = 7 AND resolution IS EMPTY";

    private final UserManager users = mock(UserManager.class);
    private final SearchService search = mock(SearchService.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final ApplicationUser carla = mock(ApplicationUser.class);
    private final Query query = mock(Query.class);
    private final CustomField organizations =
            field("com.atlassian.servicedesk:sd-customer-organizations", 10100);
    private final CustomField satisfaction =
            field("com.atlassian.servicedesk:sd-request-feedback", 10200);
    private final Issue issue = mock(Issue.class);

    private Optional<String> clause = Optional.of("cf[10100] = 7");
    private JiraTickets tickets;

    @BeforeEach
    void settle() throws Exception {
        when(carla.getKey()).thenReturn("carla");
        when(carla.getDisplayName()).thenReturn("Carla Castle");
        when(users.getUserByKey("carla")).thenReturn(carla);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(organizations, satisfaction));
        when(fields.getCustomFieldObject(10100L)).thenReturn(organizations);
        when(fields.getCustomFieldObject(10200L)).thenReturn(satisfaction);
        when(search.parseQuery(eq(carla), anyString()))
                .thenReturn(new SearchService.ParseResult(query, new MessageSetImpl()));
        when(search.validateQuery(carla, query)).thenReturn(new MessageSetImpl());
        when(search.searchCount(carla, query)).thenReturn(3L);
        var status = status("3", "Waiting", "indeterminate");
        var type = mock(IssueType.class);
        when(type.getNameTranslation()).thenReturn("Request");
        when(issue.getKey()).thenReturn("SUP-1");
        when(issue.getSummary()).thenReturn("Fire");
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getStatus()).thenReturn(status);
        when(issue.getCreated()).thenReturn(new Timestamp(1_000));
        when(issue.getUpdated()).thenReturn(new Timestamp(2_000));
        when(issue.getAssignee()).thenReturn(carla);
        var people =
                new JiraPeople(
                        users,
                        mock(UserSearchService.class),
                        mock(AvatarService.class),
                        mock(JiraAuthenticationContext.class));
        var rating = new SatisfactionField(fields, uncached());
        tickets =
                new JiraTickets(
                        customer -> clause.map(jql -> new CustomerClause.Found(jql, false)),
                        rating,
                        new ViewersSearch(search, users),
                        new TicketCopies(
                                people, new OrganizationsField(fields, uncached()), rating),
                        constants);
    }

    @Test
    @DisplayName("are counted under the viewer's permissions; a refusal is no 0")
    void counts() throws Exception {
        assertEquals(Optional.of(new TicketCount(3, OPEN)), open());
        verify(search).parseQuery(carla, OPEN);
        when(search.searchCount(carla, query)).thenThrow(new SearchException("index gone"));
        assertEquals(Optional.empty(), open());
        var hidden = new MessageSetImpl();
        hidden.addErrorMessage("field does not exist or you may not see it");
        when(search.validateQuery(carla, query)).thenReturn(hidden);
        assertEquals(Optional.empty(), open());
        clause = Optional.empty();
        assertEquals(Optional.empty(), open());
    }

    @Test
    @DisplayName("nobody who is unknown to Jira gets an answer")
    void unknownViewer() throws Exception {
        when(users.getUserByKey("carla")).thenReturn(null);
        when(search.parseQuery(any(), anyString()))
                .thenReturn(new SearchService.ParseResult(query, new MessageSetImpl()));
        assertEquals(Optional.empty(), open());
        verify(search, never()).searchCount(any(), any());
    }

    @Test
    @DisplayName("are copied with what they lack left out")
    void copies() throws Exception {
        var ticket = only(found(issue));
        assertEquals("SUP-1", ticket.key());
        assertEquals("Waiting", ticket.status().name());
        assertEquals(StatusKind.IN_PROGRESS, ticket.status().kind());
        assertEquals("Carla Castle", ticket.assignee().orElseThrow().name());
        assertEquals(Optional.empty(), ticket.reporter());
        assertEquals(Optional.empty(), ticket.priority());
        assertEquals(Optional.empty(), ticket.dates().due());
        assertEquals(OptionalInt.empty(), ticket.satisfaction());
        assertTrue(ticket.organisationPrivate());
    }

    @Test
    @DisplayName("the due day is that of the server, the rating a number or its text")
    void values() throws Exception {
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-03-01 00:00:00"));
        when(issue.getCustomFieldValue(organizations)).thenReturn(List.of("Acme"));
        when(issue.getCustomFieldValue(satisfaction)).thenReturn(4.0);
        var ticket = only(found(issue));
        assertEquals(LocalDate.of(2026, 3, 1), ticket.dates().due().orElseThrow());
        assertEquals(OptionalInt.of(4), ticket.satisfaction());
        assertFalse(ticket.organisationPrivate());
        when(issue.getCustomFieldValue(satisfaction)).thenReturn("6");
        assertEquals(OptionalInt.empty(), only(found(issue)).satisfaction());
    }

    @Test
    @DisplayName("one that was deleted after it was found is left out, the others are shown")
    void vanished() throws Exception {
        var gone = mock(Issue.class);
        when(gone.getKey()).thenThrow(new IllegalStateException("no such issue"));
        assertEquals("SUP-1", only(found(gone, issue)).key());
    }

    @Test
    @DisplayName("have a status of Jira, named in the reader's language")
    void statuses() {
        var known = List.of(status("1", "Offen", "new"), status("9", "Neu", "of a later Jira"));
        when(constants.getStatuses()).thenReturn(known);
        var kinds = tickets.statuses().stream().map(it -> it.name() + " " + it.kind()).toList();
        assertEquals(List.of("Offen NEW", "Neu UNKNOWN"), kinds);
    }

    private Optional<TicketCount> open() {
        return tickets.of(ACME, CARLA).flatMap(it -> it.count(new TicketSet.Open()));
    }

    private List<Ticket> found(Issue... issues) throws SearchException {
        when(search.search(eq(carla), eq(query), any()))
                .thenReturn(new SearchResults<>(List.of(issues), 9, 10, 0));
        var range = new Range(0, 10);
        var page =
                tickets.of(ACME, CARLA)
                        .flatMap(it -> it.page(TicketSet.ALL, TicketOrder.NEWEST, range));
        assertEquals(9, page.orElseThrow().total());
        return page.get().tickets();
    }

    private static Ticket only(List<Ticket> found) {
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Status status(String id, String name, String category) {
        var kind = mock(StatusCategory.class);
        when(kind.getKey()).thenReturn(category);
        var status = mock(Status.class);
        when(status.getId()).thenReturn(id);
        when(status.getNameTranslation()).thenReturn(name);
        when(status.getStatusCategory()).thenReturn(kind);
        return status;
    }

    private static CustomField field(String type, long id) {
        var field = mock(CustomField.class);
        var kind = mock(CustomFieldType.class);
        when(kind.getKey()).thenReturn(type);
        doReturn(kind).when(field).getCustomFieldType();
        when(field.getIdAsLong()).thenReturn(id);
        return field;
    }

    private static CacheManager uncached() {
        var caches = mock(CacheManager.class);
        when(caches.getCachedReference(anyString(), any(), any()))
                .thenAnswer(
                        call -> {
                            Supplier<?> supplier = call.getArgument(1);
                            var reference = mock(CachedReference.class);
                            when(reference.get()).thenAnswer(read -> supplier.get());
                            return reference;
                        });
        return caches;
    }
}
