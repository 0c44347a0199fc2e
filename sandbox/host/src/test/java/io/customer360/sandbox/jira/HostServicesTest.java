package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostServicesTest {

    private static final ProjectPermissionKey BROWSE = new ProjectPermissionKey(Grants.BROWSE);
    private static final ProjectPermissionKey EDIT = new ProjectPermissionKey("EDIT_ISSUES");

    private JiraWorld world;

    @BeforeEach
    void open() {
        world = Worlds.demo();
    }

    @Test
    @DisplayName("Every service answers to the interface it is offered by")
    void interfaces() {
        world.services().forEach((type, service) -> assertInstanceOf(type, service));
    }

    @Test
    @DisplayName("The user of a thread is bound for the time of the work only")
    void runAs() throws Exception {
        ApplicationUser anna = world.user("anna");
        assertEquals(anna, world.runAs(anna, () -> world.auth().getLoggedInUser()));
        assertNull(world.auth().getLoggedInUser());
        ApplicationUser inside =
                world.runAs(
                        anna,
                        () -> {
                            world.runAs(null, () -> null);
                            return world.auth().getLoggedInUser();
                        });
        assertEquals(anna, inside);
    }

    @Test
    @DisplayName("Keys and names of people are two things")
    void keys() {
        var users = world.service(UserManager.class);
        assertEquals("JIRAUSER10105", users.getUserByName("DAN").getKey());
        assertNull(users.getUserByKey("dan"));
        assertNull(users.getUserByName("JIRAUSER10105"));
        assertEquals("gone", users.getUserByKeyEvenWhenUnknown("gone").getDisplayName());
    }

    @Test
    @DisplayName("Licences and administration follow the groups")
    void rights() {
        var users = world.service(com.atlassian.sal.api.user.UserManager.class);
        assertTrue(users.isAdmin(new UserKey("admin")));
        assertTrue(users.isSystemAdmin(new UserKey("admin")));
        assertFalse(users.isAdmin(new UserKey("lena")));
        assertTrue(users.isLicensed(new UserKey("luke")));
        assertFalse(users.isLicensed(new UserKey("paula")));
        assertFalse(users.isLicensed(new UserKey("inez")));
        assertFalse(users.isAdmin(null));
        assertTrue(world.service(GroupManager.class).isUserInGroup(world.user("dan"), "CSM-team"));
        assertNull(world.service(GroupManager.class).getGroup("no-such-group"));
    }

    @Test
    @DisplayName("Permission schemes restrict by role, group, reporter and organisation")
    void permissions() {
        var permissions = world.service(PermissionManager.class);
        var first = world.service(IssueManager.class).getIssueObject("SUP-1");
        for (String name : List.of("anna", "carla", "vera", "paula")) {
            ApplicationUser user = world.user(name);
            assertTrue(permissions.hasPermission(BROWSE, first, user));
        }
        for (String name : List.of("ben", "luke", "inez")) {
            ApplicationUser user = world.user(name);
            assertFalse(permissions.hasPermission(BROWSE, first, user));
        }
        assertFalse(permissions.hasPermission(EDIT, first, world.user("carla")));
        assertEquals(
                List.of("CST", "DEV", "SUP"),
                permissions.getProjects(BROWSE, world.user("carla")).stream()
                        .map(Project::getKey)
                        .toList());
        assertEquals(List.of(), permissions.getProjects(BROWSE, null));
    }

    @Test
    @DisplayName("The Organizations field is found by its type and holds organisations or null")
    void organisationsField() {
        var issues = world.service(IssueManager.class);
        var field =
                world.service(CustomFieldManager.class).getCustomFieldObjects().stream()
                        .filter(
                                each ->
                                        each.getCustomFieldType()
                                                .getKey()
                                                .endsWith(":sd-customer-organizations"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(10002L, field.getIdAsLong());
        var both = (List<?>) issues.getIssueObject("SUP-2").getCustomFieldValue(field);
        assertEquals(
                List.of(1, 2),
                both.stream().map(each -> ((CustomerOrganization) each).getId()).toList());
        assertNull(issues.getIssueObject("SUP-3").getCustomFieldValue(field));
    }

    @Test
    @DisplayName("People are found by who may browse users; the inactive only on request")
    void people() {
        var search = world.service(UserSearchService.class);
        var params = UserSearchParams.builder().maxResults(5).build();
        var carla = new JiraServiceContextImpl(world.user("carla"));
        assertEquals(List.of(world.user("dan")), search.findUsers(carla, "dup", params));
        assertEquals(List.of(), search.findUsers(carla, "inez", params));
        assertEquals(List.of(), search.findUsers(carla, "", params));
        assertEquals(List.of(), search.findUsers(carla, "%", params));
        var luke = new JiraServiceContextImpl(world.user("luke"));
        assertEquals(List.of(), search.findUsers(luke, "dup", params));
        var everybody = UserSearchParams.builder().includeInactive(true).build();
        assertEquals(List.of(world.user("inez")), search.findUsers("inez", everybody));
    }
}
