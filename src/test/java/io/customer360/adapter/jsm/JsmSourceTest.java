package io.customer360.adapter.jsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.ExceptionMessage;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.access.AccessSettings;
import io.customer360.access.MemoryAccessSettings;
import io.customer360.customer.Organisation;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource.Found;
import io.customer360.membership.Unreadable;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the service account reads from Jira Service Management")
class JsmSourceTest {
    private final OrganizationService organizations = mock(OrganizationService.class);
    private final ServiceDeskManager desks = mock(ServiceDeskManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser robot = mock(ApplicationUser.class);
    private final MemoryAccessSettings settings = new MemoryAccessSettings();
    private final JsmSource source =
            new JsmSource(new Jsm(), new ServiceAccount(settings, users, permissions), projects);

    @BeforeEach
    void start() throws Exception {
        install(Map.of(OrganizationService.class, organizations, ServiceDeskManager.class, desks));
        choose("robot");
        when(users.getUserByKey("robot")).thenReturn(robot);
        when(robot.isActive()).thenReturn(true);
        var support = project(10, "service_desk");
        var sales = project(11, "service_desk");
        var code = project(12, "software");
        when(projects.getProjectObj(10L)).thenReturn(support);
        when(permissions.getProjects(any(), eq(robot))).thenReturn(List.of(support));
        when(projects.getProjects()).thenReturn(List.of(support, sales, code));
    }

    @AfterEach
    void stop() throws Exception {
        install(Map.of());
    }

    @Test
    @DisplayName("says what is in the way, one thing after the other")
    void obstacles() throws Exception {
        source.requireReadable();
        when(permissions.getProjects(any(), eq(robot))).thenReturn(List.of());
        assertEquals(Obstacle.NO_AGENT, obstacle());
        when(robot.isActive()).thenReturn(false);
        assertEquals(Obstacle.ACCOUNT_INACTIVE, obstacle());
        choose("gone");
        assertEquals(Obstacle.ACCOUNT_MISSING, obstacle());
        choose(null);
        assertEquals(Obstacle.NO_ACCOUNT, obstacle());
        install(Map.of());
        assertEquals(Obstacle.NO_SERVICE_MANAGEMENT, obstacle());
    }

    @Test
    @DisplayName("is each organisation with all of its members, page by page")
    void organisations() {
        var acme = organization(7, "Acme");
        haveOrganisations(List.of(acme), true);
        haveMembers(page(List.of(user("p1"), user("p2")), true), page(List.of(user("p3")), false));

        var page = source.organisations(0);

        assertTrue(page.more());
        var keys = Set.of(new UserKey("p1"), new UserKey("p2"), new UserKey("p3"));
        assertEquals(
                List.of(Found.whole(new Organisation(new CustomerId(7), "Acme"), keys)),
                page.found().toList());
    }

    @Test
    @DisplayName("is an organisation without members where those are refused")
    void refusedMembers() {
        haveOrganisations(List.of(organization(7, "Acme")), false);
        haveMembers();
        when(organizations.getUsersInOrganization(any(), any())).thenThrow(forbidden());

        var page = source.organisations(0);

        assertFalse(page.more());
        var acme = new Organisation(new CustomerId(7), "Acme");
        assertEquals(List.of(Found.silent(acme)), page.found().toList());
    }

    @Test
    @DisplayName("is as many members as are kept, and that there are more")
    void manyMembers() {
        var acme = organization(7, "Acme");
        haveOrganisations(List.of(acme), false);
        var exact = IntStream.range(0, 10_000).mapToObj(number -> user("p" + number)).toList();
        haveMembers(page(exact, false));
        assertTrue(source.organisations(0).found().allMatch(Found::complete));

        haveMembers(page(exact, true), page(List.of(user("one more")), true));
        var found = source.organisations(0).found().findFirst().orElseThrow();

        assertFalse(found.complete());
        assertEquals(10_000, found.members().orElseThrow().size());
        assertFalse(found.members().orElseThrow().contains(new UserKey("one more")));
    }

    @Test
    @DisplayName("is whether there are more organisations than so many")
    void moreThan() {
        haveOrganisations(List.of(organization(7, "Acme")), false);
        assertTrue(source.moreThan(5_000));
        haveOrganisations(List.of(), false);
        assertFalse(source.moreThan(5_000));
    }

    @Test
    @DisplayName("is nothing where the list itself is refused")
    void refusedList() {
        haveOrganisations(List.of(), false);
        when(organizations.getOrganizations(any(), any())).thenThrow(forbidden());
        when(desks.getServiceDeskForProject(any())).thenReturn(mock(ServiceDesk.class));

        assertThrows(Unreadable.class, () -> source.organisations(0));
        assertThrows(Unreadable.class, () -> source.linkedTo(10));
    }

    @Test
    @DisplayName(
            "are the links of the projects that it serves; it counts the other service projects")
    void links() {
        haveOrganisations(List.of(organization(7, "Acme"), organization(8, "Globex")), false);
        when(desks.getServiceDeskForProject(any())).thenReturn(mock(ServiceDesk.class));

        assertEquals(List.of(10L), source.servedProjects());
        assertEquals(Set.of(new CustomerId(7), new CustomerId(8)), source.linkedTo(10));
        assertEquals(1, source.otherProjects());
        assertEquals(Set.of(), source.linkedTo(99), "a project that was deleted meanwhile");
    }

    @Test
    @DisplayName("tells an organisation that is gone from one that is only hidden")
    void gone() {
        var acme = organization(7, "Acme");
        when(organizations.getById(robot, 7)).thenReturn(acme);
        when(organizations.getById(robot, 8))
                .thenThrow(new NoSuchEntityException(new ExceptionMessage("key", "gone")));
        when(organizations.getById(robot, 9)).thenThrow(forbidden());
        when(organizations.getById(robot, 10)).thenReturn(null);

        assertFalse(source.gone(new CustomerId(7)));
        assertTrue(source.gone(new CustomerId(8)));
        assertThrows(Unreadable.class, () -> source.gone(new CustomerId(9)));
        assertThrows(Unreadable.class, () -> source.gone(new CustomerId(10)));
    }

    private Obstacle obstacle() {
        return assertThrows(Unreadable.class, source::requireReadable).obstacle();
    }

    private void choose(String key) {
        settings.save(
                new AccessSettings(
                        Map.of(),
                        Optional.ofNullable(key).map(UserKey::new),
                        settings.current().version() + 1),
                settings.current().version(),
                new Revision(new UserKey("boss"), Instant.EPOCH, List.of()));
    }

    private void haveOrganisations(List<CustomerOrganization> results, boolean more) {
        var builder = mock(OrganizationsQuery.Builder.class);
        when(organizations.newOrganizationsQueryBuilder()).thenReturn(builder);
        when(builder.serviceDeskId(anyInt())).thenReturn(builder);
        when(builder.pagedRequest(any())).thenReturn(builder);
        when(builder.build()).thenReturn(mock(OrganizationsQuery.class));
        var page = page(results, more);
        when(organizations.getOrganizations(eq(robot), any())).thenReturn(page);
    }

    @SafeVarargs
    private void haveMembers(PagedResponse<ApplicationUser>... pages) {
        var builder = mock(UsersInOrganizationQuery.Builder.class);
        when(organizations.newUsersInOrganizationQuery()).thenReturn(builder);
        when(builder.customerOrganization(any())).thenReturn(builder);
        when(builder.pagedRequest(any())).thenReturn(builder);
        when(builder.build()).thenReturn(mock(UsersInOrganizationQuery.class));
        var left = new ArrayDeque<>(List.of(pages));
        when(organizations.getUsersInOrganization(eq(robot), any()))
                .thenAnswer(call -> left.remove());
    }

    private static <T> PagedResponse<T> page(List<T> results, boolean more) {
        PagedResponse<T> page = mock(PagedResponse.class);
        when(page.getResults()).thenReturn(results);
        when(page.size()).thenReturn(results.size());
        when(page.hasNextPage()).thenReturn(more);
        return page;
    }

    private static ForbiddenException forbidden() {
        return new ForbiddenException(new ExceptionMessage("key", "no"));
    }

    private static ApplicationUser user(String key) {
        var user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }

    private static Project project(long id, String type) {
        var project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getProjectTypeKey()).thenReturn(new ProjectTypeKey(type));
        return project;
    }

    private static CustomerOrganization organization(int id, String name) {
        var organization = mock(CustomerOrganization.class);
        when(organization.getId()).thenReturn(id);
        when(organization.getName()).thenReturn(name);
        return organization;
    }

    private static void install(Map<Class<?>, Object> services) throws Exception {
        var lookup = ComponentAccessor.class.getDeclaredField("lookup");
        lookup.setAccessible(true);
        Function<Class<?>, Object> found = services::get;
        lookup.set(null, found);
    }
}
