package io.customer360.sandbox.jsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.AuthorizationException;
import com.atlassian.servicedesk.api.BadRequestException;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskService;
import com.atlassian.servicedesk.api.organization.CreateOrganizationParameters;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import io.customer360.sandbox.demo.DemoWorld;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsmTest {

    private JiraWorld world;
    private OrganizationService organisations;
    private ServiceDeskService desks;
    private ServiceDeskManager everyDesk;

    @BeforeEach
    void open() {
        DataSource source = Worlds.memory();
        world = JiraWorld.open(source, Worlds.CLOCK);
        DemoWorld.fill(world);
        Map<Class<?>, Object> services = Jsm.services(world, source);
        organisations = (OrganizationService) services.get(OrganizationService.class);
        desks = (ServiceDeskService) services.get(ServiceDeskService.class);
        everyDesk = (ServiceDeskManager) services.get(ServiceDeskManager.class);
    }

    @Test
    @DisplayName("Nobody and people who are shut out are refused")
    void nobody() {
        assertThrows(AuthorizationException.class, () -> organisations.getById(null, 1));
        assertThrows(AuthorizationException.class, () -> page(null, null, 0, 10));
        assertThrows(AuthorizationException.class, () -> desks.getServiceDeskById(null, 1));
        assertThrows(
                AuthorizationException.class, () -> organisations.getById(world.user("inez"), 1));
    }

    @Test
    @DisplayName("Agents and administrators see every organisation, members their own, others none")
    void whoSeesWhat() {
        assertEquals(8, page(world.user("admin"), null, 0, 50).getResults().size());
        assertEquals(8, page(world.user("anna"), null, 0, 50).getResults().size());
        assertEquals(List.of("Acme Corporation"), names(world.user("paula"), null));
        assertEquals(List.of(), names(world.user("carla"), null));
        assertEquals("Globex", organisations.getById(world.user("ben"), 2).getName());
        assertEquals("Acme Corporation", organisations.getById(world.user("paula"), 1).getName());
        assertThrows(ForbiddenException.class, () -> organisations.getById(world.user("paula"), 2));
        assertThrows(ForbiddenException.class, () -> organisations.getById(world.user("carla"), 1));
    }

    @Test
    @DisplayName("A service desk answers its linked organisations to its own agents")
    void linked() {
        int support = desk("SUP").getId();
        int finance = desk("FIN").getId();
        assertEquals(6, names(world.user("anna"), support).size());
        assertEquals(
                List.of("Hooli", "Umbrella Ltd", "Vandelay"), names(world.user("ben"), finance));
        assertEquals(List.of(), names(world.user("anna"), finance));
        assertEquals(List.of("Acme Corporation"), names(world.user("paula"), support));
        assertThrows(NoSuchEntityException.class, () -> names(world.user("anna"), 4711));
    }

    @Test
    @DisplayName("What is missing is told apart from what is forbidden, and null is a bad request")
    void missing() {
        ApplicationUser anna = world.user("anna");
        assertThrows(NoSuchEntityException.class, () -> organisations.getById(anna, 4711));
        assertThrows(BadRequestException.class, () -> organisations.getById(anna, null));
        assertThrows(NoSuchEntityException.class, () -> everyDesk.getServiceDeskById(4711));
        assertThrows(NoSuchEntityException.class, () -> desk("DEV"));
    }

    @Test
    @DisplayName("Pages have no total and a limit of their own")
    void paging() {
        ApplicationUser admin = world.user("admin");
        var first = page(admin, null, 0, 5);
        assertEquals(5, first.size());
        assertTrue(first.hasNextPage());
        var second = page(admin, null, 5, 5);
        assertEquals(3, second.size());
        assertFalse(second.hasNextPage());
        for (int i = 0; i < 60; i++) {
            world.organisations().create("More " + i);
        }
        var greedy = page(admin, null, 0, 10_000);
        assertEquals(Limited.MOST, greedy.size());
        assertTrue(greedy.hasNextPage());
        assertEquals(Limited.MOST, greedy.getPagedRequest().getLimit());
    }

    @Test
    @DisplayName(
            "Administrators alone create organisations; a name that is taken answers its owner")
    void create() {
        ApplicationUser admin = world.user("admin");
        assertEquals(
                "Soylent", organisations.createOrganization(admin, named("Soylent")).getName());
        assertEquals(9, page(admin, null, 0, 50).getResults().size());
        assertEquals(1, organisations.createOrganization(admin, named("acme corporation")).getId());
        for (String name : List.of("anna", "paula", "luke")) {
            assertThrows(
                    ForbiddenException.class,
                    () -> organisations.createOrganization(world.user(name), named("Mine")));
        }
        assertThrows(
                AuthorizationException.class,
                () -> organisations.createOrganization(null, named("Mine")));
        for (String name : List.of("", " ", "x".repeat(201))) {
            assertThrows(
                    BadRequestException.class,
                    () -> organisations.createOrganization(admin, named(name)));
        }
        assertThrows(
                BadRequestException.class, () -> organisations.createOrganization(admin, null));
        assertThrows(
                BadRequestException.class,
                () -> organisations.createOrganization(admin, named(null)));
    }

    @Test
    @DisplayName("Administrators alone delete organisations, once")
    void delete() {
        ApplicationUser admin = world.user("admin");
        assertThrows(ForbiddenException.class, () -> organisations.delete(world.user("anna"), 1));
        assertThrows(AuthorizationException.class, () -> organisations.delete(null, 1));
        organisations.delete(admin, 1);
        assertThrows(NoSuchEntityException.class, () -> organisations.getById(admin, 1));
        assertThrows(NoSuchEntityException.class, () -> organisations.delete(admin, 1));
        assertThrows(BadRequestException.class, () -> organisations.delete(admin, null));
    }

    private CreateOrganizationParameters named(String name) {
        return organisations.newCreateBuilder().name(name).build();
    }

    @Test
    @DisplayName("Members are listed for agents and members")
    void members() {
        CustomerOrganization acme = organisations.getById(world.user("anna"), 1);
        var asked = organisations.newUsersInOrganizationQuery().customerOrganization(acme).build();
        for (String name : List.of("anna", "paula")) {
            assertEquals(
                    List.of(world.user("paula")),
                    organisations.getUsersInOrganization(world.user(name), asked).getResults());
        }
        assertThrows(
                ForbiddenException.class,
                () -> organisations.getUsersInOrganization(world.user("luke"), asked));
    }

    @Test
    @DisplayName("Service desks are shown to who may browse their project")
    void serviceDesks() {
        var all = new SimplePagedRequest(0, 50);
        assertEquals(2, desks.getServiceDesks(world.user("admin"), all).size());
        assertEquals(1, desks.getServiceDesks(world.user("carla"), all).size());
        assertEquals(0, desks.getServiceDesks(world.user("luke"), all).size());
        JiraProject finance = world.projects().byKey("FIN").orElseThrow();
        assertThrows(
                ForbiddenException.class,
                () -> desks.getServiceDeskForProject(world.user("anna"), finance));
        assertEquals(
                "Finance Desk",
                desks.getServiceDeskForProject(world.user("ben"), finance).getProjectName());
    }

    @Test
    @DisplayName("An agent who loses the role or the licence is an agent no more")
    void revoked() {
        JiraProject support = world.projects().byKey("SUP").orElseThrow();
        String key = world.user("anna").getKey();
        world.projects().empty(support, "Service Desk Team", Grantee.USER, key);
        assertThrows(ForbiddenException.class, () -> organisations.getById(world.user("anna"), 1));
        world.projects().fill(support, "Service Desk Team", Grantee.USER, key);
        world.groups().leave("jira-servicedesk-users", key);
        assertThrows(ForbiddenException.class, () -> organisations.getById(world.user("anna"), 1));
    }

    private ServiceDesk desk(String project) {
        return everyDesk.getServiceDeskForProject(world.projects().byKey(project).orElseThrow());
    }

    private List<String> names(ApplicationUser user, Integer desk) {
        return page(user, desk, 0, 50).getResults().stream()
                .map(CustomerOrganization::getName)
                .toList();
    }

    private PagedResponse<CustomerOrganization> page(
            ApplicationUser user, Integer desk, int start, int limit) {
        return organisations.getOrganizations(
                user,
                organisations
                        .newOrganizationsQueryBuilder()
                        .serviceDeskId(desk)
                        .pagedRequest(new SimplePagedRequest(start, limit))
                        .build());
    }
}
