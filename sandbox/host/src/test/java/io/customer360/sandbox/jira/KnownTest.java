package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.CacheManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Known known = new Known();

    @Test
    @DisplayName("What was asked once is remembered until something changes")
    void remembers() {
        assertEquals(Optional.of(1), find());
        assertEquals(Optional.of(1), find());
        known.forget();
        assertEquals(Optional.of(2), find());
    }

    @Test
    @DisplayName("That something is missing is not remembered")
    void missing() {
        assertEquals(Optional.empty(), known.find(Integer.class, "a", Optional::empty));
        assertEquals(Optional.of(1), find());
    }

    @Test
    @DisplayName("What was asked while something changed is not remembered")
    void changedMeanwhile() {
        known.find(
                Integer.class,
                "a",
                () -> {
                    known.forget();
                    return Optional.of(0);
                });
        assertEquals(Optional.of(1), find());
    }

    @Test
    @DisplayName("Changes of organisations and their members are known at once")
    void organisations() {
        JiraWorld world = Worlds.demo();
        world.users().add(JiraUser.named("member", "A member", ""));
        var organisations = world.organisations();
        int id = organisations.create("Before").id();
        assertEquals("Before", organisations.byId(id).orElseThrow().name());
        assertFalse(searches(world, "Before"));
        organisations.addMember(id, "member");
        assertTrue(searches(world, "Before"));
        organisations.rename(id, "After");
        assertEquals("After", organisations.byId(id).orElseThrow().name());
        assertFalse(searches(world, "Before"));
        assertTrue(searches(world, "After"));
        organisations.removeMember(id, "member");
        assertFalse(searches(world, "After"));
        organisations.delete(id);
        assertEquals(Optional.empty(), organisations.byId(id));
    }

    @Test
    @DisplayName("What one person may ask of an organisation is not remembered for another")
    void eachPerson() {
        JiraWorld world = Worlds.demo();
        world.users().add(JiraUser.named("member", "A member", ""));
        world.users().add(JiraUser.named("stranger", "A stranger", ""));
        int id = world.organisations().create("Theirs").id();
        world.organisations().addMember(id, "member");
        assertTrue(searches(world, "member", "Theirs"));
        assertFalse(searches(world, "stranger", "Theirs"));
    }

    private static boolean searches(JiraWorld world, String organisation) {
        return searches(world, "member", organisation);
    }

    private static boolean searches(JiraWorld world, String user, String organisation) {
        SearchService search = world.service(SearchService.class);
        String jql = "reporter in organizationMembers(\"" + organisation + "\")";
        var query = search.parseQuery(world.user(user), jql).getQuery();
        return !search.validateQuery(world.user(user), query).hasAnyErrors();
    }

    @Test
    @DisplayName("Changes of people, groups and licences are known at once")
    void atOnce() {
        JiraWorld world = Worlds.demo();
        var anna = world.user("anna");
        assertTrue(world.licensed(anna));
        world.users().activate("anna", false);
        assertFalse(world.licensed(anna));
        assertFalse(world.user("anna").isActive());
        world.users().activate("anna", true);
        world.groups().leave("jira-servicedesk-users", "anna");
        assertFalse(world.groups().member("jira-servicedesk-users", "anna"));
        world.groups().join("jira-servicedesk-users", "anna");
        assertTrue(world.licensed(anna));
        assertFalse(world.grants().globally("ADMINISTER", anna));
        world.grants().grantGlobally("ADMINISTER", "jira-servicedesk-users");
        assertTrue(world.grants().globally("ADMINISTER", anna));
        world.service(CacheManager.class).flushCaches();
        assertTrue(world.licensed(anna));
        world.users().delete("anna");
        assertFalse(world.licensed(anna));
    }

    private Optional<Integer> find() {
        return known.find(Integer.class, "a", () -> Optional.of(asked.incrementAndGet()));
    }
}
