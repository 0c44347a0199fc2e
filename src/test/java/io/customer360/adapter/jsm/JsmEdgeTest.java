package io.customer360.adapter.jsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.ExceptionMessage;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.access.AccessSettings;
import io.customer360.access.MemoryAccessSettings;
import io.customer360.customer.Organisation;
import io.customer360.membership.LinkCopies;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jira Service Management")
class JsmEdgeTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final CustomerId GLOBEX = new CustomerId(8);
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey BEN = new UserKey("ben");

    private final OrganizationService organizations = mock(OrganizationService.class);
    private final ServiceDeskManager desks = mock(ServiceDeskManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final ApplicationUser ben = mock(ApplicationUser.class);
    private final ApplicationUser robot = mock(ApplicationUser.class);
    private final MemoryAccessSettings settings = new MemoryAccessSettings();
    private final Map<Object, Object> cached = new HashMap<>();
    private final Jsm jsm = new Jsm();

    @BeforeEach
    void start() throws Exception {
        install(Map.of(OrganizationService.class, organizations, ServiceDeskManager.class, desks));
        haveUser("anna", anna);
        haveUser("ben", ben);
        haveUser("robot", robot);
        when(session.getLoggedInUser()).thenReturn(anna);
        settings.save(
                new AccessSettings(Map.of(), Optional.of(new UserKey("robot")), 1),
                0,
                new Revision(ANNA, Instant.EPOCH, List.of()));
    }

    @AfterEach
    void stop() throws Exception {
        install(Map.of());
    }

    @Test
    @DisplayName("may be missing: then there are no organisations and nobody reaches any")
    void missing() throws Exception {
        install(Map.of());
        assertFalse(jsm.present());
        assertEquals(Optional.empty(), organisations().find(ACME));
        assertEquals(Set.of(), reach().agentFor(ANNA, List.of(ACME)));
    }

    @Test
    @DisplayName("is asked as the service account, and for what that is not shown as the viewer")
    void asker() {
        assertTrue(jsm.present());
        var acme = organization(7, "Acme");
        var globex = organization(8, "Globex");
        when(organizations.getById(robot, 7)).thenReturn(acme);
        when(organizations.getById(robot, 8))
                .thenThrow(new NoSuchEntityException(new ExceptionMessage("key", "hidden")));
        when(organizations.getById(anna, 8)).thenReturn(globex);
        when(robot.isActive()).thenReturn(true);
        assertEquals(
                Map.of(
                        ACME, new Organisation(ACME, "Acme"),
                        GLOBEX, new Organisation(GLOBEX, "Globex")),
                organisations().find(List.of(ACME, GLOBEX)));
        verify(organizations, never()).getById(anna, 7);
        when(robot.isActive()).thenReturn(false);
        when(organizations.getById(anna, 7))
                .thenThrow(new NoSuchEntityException(new ExceptionMessage("key", "gone")));
        assertEquals(Optional.empty(), organisations().find(ACME));
    }

    @Test
    @DisplayName("tells an agent's customers page by page, and each desk once in a minute")
    void reaches() {
        haveDesk();
        havePages(anna, List.of(organization(1, "Other")), List.of(organization(7, "Acme")));
        var reach = reach();
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME, GLOBEX)));
        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(GLOBEX)));
        verify(organizations, times(2)).getOrganizations(any(), any());
        assertEquals(Set.of(), reach.agentFor(new UserKey("gone"), List.of(ACME)));
    }

    @Test
    @DisplayName("answers no agent with what another one was shown")
    void notShared() {
        haveDesk();
        havePages(anna, List.of(organization(1, "Other")), List.of());
        havePages(ben, List.of(organization(1, "Other")), List.of(organization(7, "Acme")));
        var reach = reach();
        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(ACME)));
        assertEquals(Set.of(ACME), reach.agentFor(BEN, List.of(ACME)));
        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(ACME)));
    }

    @Test
    @DisplayName("tells agents of desks that the service account does not serve")
    void asAgent() {
        haveDesk();
        when(robot.isActive()).thenReturn(true);
        havePages(robot, List.of(), List.of());
        havePages(anna, List.of(organization(1, "Other")), List.of(organization(7, "Acme")));
        assertEquals(Set.of(ACME), reach().agentFor(ANNA, List.of(ACME)));
        verify(organizations, never()).getOrganizations(eq(robot), any());
    }

    @Test
    @DisplayName("is asked first about the desk where anybody found the customer last")
    void likelyFirst() {
        haveDesk();
        var support = project(10);
        var finance = project(11);
        when(permissions.getProjects(any(), eq(anna))).thenReturn(List.of(finance));
        when(permissions.getProjects(any(), eq(ben))).thenReturn(List.of(support, finance));
        havePages(anna, List.of(organization(7, "Acme")), List.of());
        havePages(ben, List.of(organization(7, "Acme")), List.of());
        var reach = reach();
        assertEquals(Set.of(ACME), reach.agentFor(ANNA, List.of(ACME)));
        assertEquals(Set.of(ACME), reach.agentFor(BEN, List.of(ACME)));
        verify(desks, never()).getServiceDeskForProject(support);
    }

    @Test
    @DisplayName("is no reason to fail when it is out of order itself")
    void outOfOrder() {
        when(organizations.getById(anna, 7)).thenThrow(new Broken());
        assertEquals(Optional.empty(), organisations().find(ACME));
    }

    @Test
    @DisplayName("is asked again after a refusal, even one in the middle of an answer")
    void refused() {
        haveDesk();
        var first = page(List.of(organization(7, "Acme")), true);
        var second = page(List.of(organization(8, "Globex")), false);
        when(organizations.getOrganizations(eq(anna), any()))
                .thenReturn(first)
                .thenThrow(new NoSuchEntityException(new ExceptionMessage("key", "later")))
                .thenThrow(new IllegalStateException("out of order"))
                .thenReturn(first, second);
        var reach = reach();
        assertEquals(Set.of(), reach.agentFor(ANNA, List.of(ACME)));
        assertThrows(IllegalStateException.class, () -> reach.agentFor(ANNA, List.of(ACME)));
        assertEquals(Set.of(ACME, GLOBEX), reach.agentFor(ANNA, List.of(ACME, GLOBEX)));
    }

    @Test
    @DisplayName("a name is known from the look-up before; what is gone then is not known either")
    void names() {
        var acme = organization(7, "Acme");
        when(organizations.getById(anna, 7)).thenReturn(acme).thenReturn(null);
        var organisations = organisations();
        assertEquals("Acme", organisations.known(ACME).orElseThrow().name());
        assertEquals("Acme", organisations.known(ACME).orElseThrow().name());
        verify(organizations, times(1)).getById(any(), anyInt());
        assertEquals(Optional.empty(), organisations.find(ACME));
        assertEquals(Optional.empty(), organisations.known(ACME));
    }

    private JsmOrganizations organisations() {
        return new JsmOrganizations(
                jsm,
                new Asker(new ServiceAccount(settings, users, permissions), session),
                caches());
    }

    private JsmReach reach() {
        return new JsmReach(jsm, permissions, users, mock(LinkCopies.class), caches());
    }

    private CacheManager caches() {
        Cache<Object, Object> cache = mock(Cache.class);
        when(cache.get(any())).thenAnswer(call -> cached.get(call.getArgument(0)));
        org.mockito.Mockito.doAnswer(call -> cached.put(call.getArgument(0), call.getArgument(1)))
                .when(cache)
                .put(any(), any());
        org.mockito.Mockito.doAnswer(call -> cached.remove(call.getArgument(0)))
                .when(cache)
                .remove(any());
        var caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(), any())).thenReturn(cache);
        return caches;
    }

    private void haveUser(String key, ApplicationUser user) {
        when(user.getKey()).thenReturn(key);
        when(users.getUserByKey(key)).thenReturn(user);
    }

    private void haveDesk() {
        var support = project(10);
        when(permissions.getProjects(any(), any())).thenReturn(List.of(support));
        var desk = mock(ServiceDesk.class);
        when(desks.getServiceDeskForProject(any())).thenReturn(desk);
        var builder = mock(OrganizationsQuery.Builder.class);
        when(organizations.newOrganizationsQueryBuilder()).thenReturn(builder);
        when(builder.serviceDeskId(anyInt())).thenReturn(builder);
        when(builder.pagedRequest(any())).thenReturn(builder);
        when(builder.build()).thenReturn(mock(OrganizationsQuery.class));
    }

    private static Project project(long id) {
        var project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        return project;
    }

    private void havePages(
            ApplicationUser reader,
            List<CustomerOrganization> first,
            List<CustomerOrganization> second) {
        var pages = List.of(page(first, true), page(second, false));
        when(organizations.getOrganizations(eq(reader), any()))
                .thenReturn(pages.get(0), pages.get(1));
    }

    private static PagedResponse<CustomerOrganization> page(
            List<CustomerOrganization> results, boolean more) {
        PagedResponse<CustomerOrganization> page = mock(PagedResponse.class);
        when(page.getResults()).thenReturn(results);
        when(page.size()).thenReturn(results.size());
        when(page.hasNextPage()).thenReturn(more);
        return page;
    }

    private static CustomerOrganization organization(int id, String name) {
        var organization = mock(CustomerOrganization.class);
        when(organization.getId()).thenReturn(id);
        when(organization.getName()).thenReturn(name);
        return organization;
    }

    /** A fault, not a refusal. */
    private static final class Broken extends ServiceDeskServiceException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super(new ExceptionMessage("sd.broken", "index gone"));
        }
    }

    /** The host fills this in the same way. */
    private static void install(Map<Class<?>, Object> services) throws Exception {
        var lookup = ComponentAccessor.class.getDeclaredField("lookup");
        lookup.setAccessible(true);
        Function<Class<?>, Object> found = services::get;
        lookup.set(null, found);
    }
}
