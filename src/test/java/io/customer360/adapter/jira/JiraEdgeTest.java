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
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.shared.Actors;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jira's own services")
class JiraEdgeTest {
    private final UserManager users = mock(UserManager.class);
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
    @DisplayName("the Organizations field is found by its type, and asked for until it is made")
    void noField() {
        when(fields.getCustomFieldObjects()).thenReturn(List.of());
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
}
