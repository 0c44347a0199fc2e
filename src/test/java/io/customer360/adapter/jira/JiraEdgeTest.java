package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.ticket.TicketCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jira's own services")
class JiraEdgeTest {
    private static final CustomerId ACME = new CustomerId(7);

    private final UserManager users = mock(UserManager.class);
    private final SearchService search = mock(SearchService.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final UserSearchService people = mock(UserSearchService.class);
    private final ApplicationUser carla = mock(ApplicationUser.class);

    @BeforeEach
    void signUp() {
        when(carla.getKey()).thenReturn("carla");
        when(carla.getDisplayName()).thenReturn("Carla Castle");
        when(carla.isActive()).thenReturn(true);
        when(users.getUserByKey("carla")).thenReturn(carla);
    }

    @Test
    @DisplayName("tickets are counted by field id and under the viewer's permissions")
    void counts() throws Exception {
        haveOrganizationsField();
        var query = mock(Query.class);
        var jql = "cf[10100] = 7 AND resolution IS EMPTY";
        when(search.parseQuery(carla, jql))
                .thenReturn(new SearchService.ParseResult(query, new MessageSetImpl()));
        when(search.validateQuery(carla, query)).thenReturn(new MessageSetImpl());
        when(search.searchCount(carla, query)).thenReturn(3L);
        var counted = Optional.of(new TicketCount(3, jql));
        assertEquals(counted, tickets().open(ACME, Actors.carla()));
        when(search.searchCount(carla, query)).thenThrow(new SearchException("index gone"));
        assertEquals(Optional.empty(), tickets().open(ACME, Actors.carla()));
        var hidden = new MessageSetImpl();
        hidden.addErrorMessage("field does not exist or you may not see it");
        when(search.validateQuery(carla, query)).thenReturn(hidden);
        assertEquals(Optional.empty(), tickets().open(ACME, Actors.carla()));
    }

    @Test
    @DisplayName("without the Organizations field there is no count, until the field is made")
    void noField() throws Exception {
        when(fields.getCustomFieldObjects()).thenReturn(List.of());
        assertEquals(Optional.empty(), tickets().open(ACME, Actors.carla()));
        verify(search, never()).searchCount(any(), any());
        var field = new OrganizationsField(fields, remembering());
        assertEquals(Optional.empty(), field.find());
        haveOrganizationsField();
        assertEquals(10100, field.find().orElseThrow().getIdAsLong());
        when(fields.getCustomFieldObjects()).thenReturn(List.of());
        assertEquals(10100, field.find().orElseThrow().getIdAsLong(), "remembered");
    }

    @Test
    @DisplayName("people are searched only for whoever may browse users")
    void people() {
        var adapter =
                new JiraPeople(
                        users,
                        people,
                        mock(AvatarService.class),
                        mock(JiraAuthenticationContext.class));
        when(people.findUsers(any(), eq("ca"), any())).thenReturn(List.of(carla));
        assertEquals(List.of(), adapter.search(Actors.carla(), "ca", 20));
        when(people.canPerformAjaxSearch(carla)).thenReturn(true);
        var found = adapter.search(Actors.carla(), "ca", 20);
        assertEquals("Carla Castle", found.get(0).name());
        assertEquals("", found.get(0).avatarUrl());
        verify(people, never()).findUsers(anyString(), any());
        assertEquals(Optional.empty(), adapter.find(new UserKey("gone")));
    }

    private JiraTickets tickets() {
        return new JiraTickets(search, users, new OrganizationsField(fields, uncached()));
    }

    private void haveOrganizationsField() {
        var field = field("com.atlassian.servicedesk:sd-customer-organizations", 10100);
        var other = field("com.atlassian.jira.plugin.system.customfieldtypes:textfield", 10099);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(other, field));
        when(fields.getCustomFieldObject(10100L)).thenReturn(field);
    }

    private static CustomField field(String type, long id) {
        var field = mock(CustomField.class);
        var kind = mock(CustomFieldType.class);
        when(kind.getKey()).thenReturn(type);
        doReturn(kind).when(field).getCustomFieldType();
        when(field.getIdAsLong()).thenReturn(id);
        return field;
    }

    private static CacheManager remembering() {
        var caches = mock(CacheManager.class);
        when(caches.getCachedReference(anyString(), any(), any()))
                .thenAnswer(call -> new Remembered<>(call.<Supplier<?>>getArgument(1)));
        return caches;
    }

    /** Asks once, and again after a reset. */
    private static final class Remembered<V> implements CachedReference<V> {
        private final Supplier<V> supplier;
        private V value;

        Remembered(Supplier<V> supplier) {
            this.supplier = supplier;
        }

        @Override
        public V get() {
            value = value == null ? supplier.get() : value;
            return value;
        }

        @Override
        public void reset() {
            value = null;
        }
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
