package io.customer360.adapter.jsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.ExceptionMessage;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.membership.DeskLink;
import io.customer360.membership.LinkCopies;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agents of a desk with more than 2,000 organisations")
class LongDeskTest {
    private static final CustomerId FIRST = new CustomerId(1);
    private static final CustomerId ACME = new CustomerId(7);
    private static final CustomerId GLOBEX = new CustomerId(8);
    private static final UserKey ANNA = new UserKey("anna");

    private final OrganizationService organizations = mock(OrganizationService.class);
    private final ServiceDeskManager desks = mock(ServiceDeskManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final LinkCopies copies = mock(LinkCopies.class);
    private final Map<Object, Object> cached = new HashMap<>();

    @BeforeEach
    void start() throws Exception {
        install(Map.of(OrganizationService.class, organizations, ServiceDeskManager.class, desks));
        when(anna.getKey()).thenReturn("anna");
        when(users.getUserByKey("anna")).thenReturn(anna);
        serve(10);
        var desk = mock(ServiceDesk.class);
        when(desks.getServiceDeskForProject(any())).thenReturn(desk);
        var builder = mock(OrganizationsQuery.Builder.class);
        when(organizations.newOrganizationsQueryBuilder()).thenReturn(builder);
        when(builder.serviceDeskId(anyInt())).thenReturn(builder);
        when(builder.pagedRequest(any())).thenReturn(builder);
        when(builder.build()).thenReturn(mock(OrganizationsQuery.class));
        when(copies.of(any())).thenReturn(Set.of(new DeskLink(ACME, 10), new DeskLink(GLOBEX, 11)));
    }

    @AfterEach
    void stop() throws Exception {
        install(Map.of());
    }

    @Test
    @DisplayName("reach what the copies say, after twenty pages and then one page each minute")
    void copies() {
        showPage(true);
        var reach = reach();

        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(FIRST, ACME, GLOBEX)));
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME)));
        verify(organizations, times(20)).getOrganizations(any(), any());
        verify(copies, times(2)).of(any());

        minuteLater();
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME, GLOBEX)));
        verify(organizations, times(21)).getOrganizations(any(), any());
    }

    @Test
    @DisplayName("are recognized by 2,000 organisations, however short the pages are")
    void shortPages() {
        showPage(true, 50);

        assertEquals(Set.of(ACME), reach().agentFor(ANNA, List.of(ACME)));
        verify(organizations, times(40)).getOrganizations(any(), any());
    }

    @Test
    @DisplayName("reach nothing there as soon as they are agents no more")
    void noAgent() {
        showPage(true);
        var reach = reach();
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME)));

        when(permissions.getProjects(any(), eq(anna))).thenReturn(List.of());

        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(ACME)));
    }

    @Test
    @DisplayName("reach nothing there a minute after Service Management refuses them")
    void refused() {
        showPage(true);
        var reach = reach();
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME)));

        minuteLater();
        when(organizations.getOrganizations(any(), any()))
                .thenThrow(new ForbiddenException(new ExceptionMessage("key", "no licence")));

        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(ACME)));
    }

    @Test
    @DisplayName("reach what is shown when the desk has become short")
    void shortAgain() {
        showPage(true);
        var reach = reach();
        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(FIRST)));

        minuteLater();
        showPage(false);

        assertEquals(Set.of(FIRST), reach.agentFor(ANNA, List.of(FIRST, ACME)));
    }

    @Test
    @DisplayName("cost one reading of copies for all of them")
    void statements() {
        showPage(true);
        serve(10, 11);
        assertEquals(Set.of(ACME, GLOBEX), reach().agentFor(ANNA, List.of(ACME, GLOBEX)));
        verify(copies, times(1)).of(Set.of(ACME, GLOBEX));
    }

    @Test
    @DisplayName("are not asked about copies where the desk is short")
    void shortDesk() {
        showPage(false);
        assertEquals(Set.of(FIRST), reach().agentFor(ANNA, List.of(FIRST, ACME)));
        verify(copies, never()).of(any());
    }

    private JsmReach reach() {
        Cache<Object, Object> cache = mock(Cache.class);
        when(cache.get(any())).thenAnswer(call -> cached.get(call.getArgument(0)));
        doAnswer(call -> cached.put(call.getArgument(0), call.getArgument(1)))
                .when(cache)
                .put(any(), any());
        var caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(), any())).thenReturn(cache);
        return new JsmReach(new Jsm(), permissions, users, copies, caches);
    }

    /** What was kept for a minute is gone; only that has a text for its key. */
    private void minuteLater() {
        cached.keySet().removeIf(String.class::isInstance);
    }

    private void serve(long... ids) {
        var projects = LongStream.of(ids).mapToObj(LongDeskTest::project).toList();
        when(permissions.getProjects(any(), eq(anna))).thenReturn(projects);
    }

    private static Project project(long id) {
        var project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        return project;
    }

    private void showPage(boolean more) {
        showPage(more, 100);
    }

    private void showPage(boolean more, int size) {
        var first = mock(CustomerOrganization.class);
        when(first.getId()).thenReturn(1);
        PagedResponse<CustomerOrganization> page = mock(PagedResponse.class);
        when(page.getResults()).thenReturn(List.of(first));
        when(page.size()).thenReturn(size);
        when(page.hasNextPage()).thenReturn(more);
        when(organizations.getOrganizations(any(), any())).thenReturn(page);
    }

    private static void install(Map<Class<?>, Object> services) throws Exception {
        var lookup = ComponentAccessor.class.getDeclaredField("lookup");
        lookup.setAccessible(true);
        Function<Class<?>, Object> found = services::get;
        lookup.set(null, found);
    }
}
