package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.customer360.sandbox.demo.DemoWorld;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What search promises, on whatever database; tests that change the world open their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchRules {

    private static final PagerFilter<Issue> ALL = new PagerFilter<>(1000);

    private JiraWorld demo;
    private JiraWorld world;
    private SearchService search;

    /** A database with nothing in it. */
    abstract DataSource database();

    @BeforeAll
    void fill() {
        demo = JiraWorld.open(database(), Worlds.CLOCK);
        DemoWorld.fill(demo);
    }

    @BeforeEach
    void visit() {
        enter(demo);
    }

    private void enter(JiraWorld place) {
        world = place;
        search = place.service(SearchService.class);
    }

    @Test
    @DisplayName("Nobody, and whoever is shut out, finds nothing; overridden security finds all")
    void nobody() throws SearchException {
        assertEquals(Set.of(), keys("", null));
        assertEquals(Set.of(), keys("", world.user("inez")));
        var tickets = query("project != CST");
        assertEquals(40, search.searchCountOverrideSecurity(null, tickets));
        assertEquals(40, search.searchOverrideSecurity(null, tickets, ALL).getResults().size());
        world.users().activate("anna", false);
        assertEquals(0, search.searchCount(world.user("anna"), query("")));
        world.users().activate("anna", true);
    }

    @Test
    @DisplayName("A security level hides an issue from who may browse its project")
    void security() throws SearchException {
        assertTrue(keys("project = SUP", world.user("anna")).contains("SUP-4"));
        assertFalse(keys("project = SUP", world.user("carla")).contains("SUP-4"));
        JqlErrors.assertRefused(search, world.user("carla"), "key = SUP-4", "SUP-4");
        assertEquals(Set.of("SUP-4"), keys("key = sup-4", world.user("anna")));
    }

    @Test
    @DisplayName("Resolved and reopened tickets leave and join the open ones of an organisation")
    void openOfOrganisation() throws SearchException {
        ApplicationUser anna = world.user("anna");
        String open = "(cf[10002] = 1 OR cf[10002] = 2) AND resolution = Unresolved";
        JiraIssue issue = world.issues().create(IssueDraft.in("SUP", "New").organisations(1), anna);
        assertTrue(keys(open, anna).contains(issue.getKey()));
        JiraIssue resolved = world.issues().resolve(issue, "Done", anna);
        assertFalse(keys(open, anna).contains(issue.getKey()));
        assertFalse(keys("cf[10002] = 1 AND resolution IS EMPTY", anna).contains(issue.getKey()));
        JiraIssue reopened = world.issues().reopen(resolved, anna);
        assertTrue(keys("cf[10002] = 1 AND resolution IS EMPTY", anna).contains(issue.getKey()));
        world.issues().delete(reopened, anna);
    }

    @Test
    @DisplayName("What validation has looked up serves one search of the same person")
    void validatedOnce() throws SearchException {
        ApplicationUser anna = world.user("anna");
        Query parsed = search.parseQuery(anna, "key = SUP-4").getQuery();
        assertFalse(search.validateQuery(anna, parsed).hasAnyErrors());
        assertThrows(SearchException.class, () -> search.search(world.user("carla"), parsed, ALL));
        assertFalse(search.validateQuery(anna, parsed).hasAnyErrors());
        assertEquals(1, search.search(anna, parsed, ALL).getTotal());
        assertEquals(1, search.search(anna, parsed, ALL).getTotal());
    }

    @Test
    @DisplayName("A page knows the total, and pages do not overlap")
    void pages() throws SearchException {
        ApplicationUser admin = world.user("admin");
        Query query = query("project in (SUP, FIN) ORDER BY priority DESC, key ASC");
        var whole = search.search(admin, query, ALL).getResults();
        var second = search.search(admin, query, new PagerFilter<>(10, 10));
        assertEquals(whole.size(), second.getTotal());
        assertEquals(
                whole.subList(10, 20).stream().map(Issue::getKey).toList(),
                second.getResults().stream().map(Issue::getKey).toList());
        var beyond = search.search(admin, query, new PagerFilter<>(500, 10));
        assertEquals(whole.size(), beyond.getTotal());
        assertEquals(List.of(), beyond.getResults());
    }

    @Test
    @DisplayName("ORDER BY priority DESC begins with the most urgent; empties come last")
    void order() throws SearchException {
        ApplicationUser admin = world.user("admin");
        var urgent = search.search(admin, query("ORDER BY priority DESC"), ALL).getResults();
        assertEquals("Highest", urgent.get(0).getPriority().getName());
        assertEquals("Lowest", urgent.get(urgent.size() - 1).getPriority().getName());
        for (String way : List.of("ASC", "DESC")) {
            var sorted = search.search(admin, query("ORDER BY assignee " + way), ALL).getResults();
            assertEquals(null, sorted.get(sorted.size() - 1).getAssignee());
        }
    }

    @Test
    @DisplayName("A day in a search begins in the searcher's zone")
    void zones() throws SearchException {
        enter(JiraWorld.open(database(), Worlds.CLOCK));
        world.users()
                .add(
                        JiraUser.named("far", "Far", "")
                                .living(Locale.ENGLISH, ZoneId.of("Asia/Tokyo")));
        world.users().add(JiraUser.named("near", "Near", ""));
        JiraProject project = world.projects().add("Z", "Zones", "software", "near");
        List.of("far", "near")
                .forEach(
                        name ->
                                world.grants()
                                        .grant(project.id(), Grants.BROWSE, Grantee.USER, name));
        var evening = Worlds.NOW.plusSeconds(4 * 3600);
        world.issues()
                .create(IssueDraft.in("Z", "late").dated(evening, evening), world.user("near"));
        assertEquals(Set.of(), keys("created >= 2026-03-05", world.user("near")));
        assertEquals(Set.of("Z-1"), keys("created >= 2026-03-05", world.user("far")));
    }

    @Test
    @DisplayName("Umlauts are letters: upper and lower case are alike in names and texts")
    void umlauts() throws SearchException {
        enter(JiraWorld.open(database(), Worlds.CLOCK));
        world.users().add(JiraUser.named("ben", "Ben", ""));
        JiraProject project = world.projects().add("U", "Umlauts", "software", "ben");
        world.grants().grant(project.id(), Grants.BROWSE, Grantee.USER, "ben");
        Organisation oil = world.organisations().create("ÄPFEL & ÖL GmbH");
        world.issues()
                .create(
                        IssueDraft.in("U", "ÜBERGABE an Bürgel").organisations(oil.id()),
                        world.user("ben"));
        assertEquals(List.of(oil), world.organisations().byName("äpfel & öl GMBH"));
        assertEquals(Set.of("U-1"), keys("Organizations = 'äpfel & öl gmbh'", world.user("ben")));
        assertEquals(Set.of("U-1"), keys("text ~ 'übergabe BÜRGEL'", world.user("ben")));
    }

    @Test
    @DisplayName("Text is found in comments, internal ones by licensed users only")
    void comments() throws SearchException {
        assertEquals(Set.of("SUP-1"), keys("text ~ 'PROXY again'", world.user("anna")));
        assertEquals(Set.of(), keys("text ~ proxy", world.user("paula")));
        assertEquals(Set.of("SUP-1"), keys("text ~ worked", world.user("paula")));
        assertEquals(Set.of(), keys("summary ~ '100%'", world.user("anna")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour = red | Field 'colour' does not exist",
                "cf[99] = 1 | Field 'cf[99]' does not exist",
                "ORDER BY colour | Field 'colour' does not exist",
                "project = NOPE | The value 'NOPE' does not exist for the field 'project'",
                "project = FIN | The value 'FIN' does not exist for the field 'project'",
                "status = Lost | The value 'Lost' does not exist for the field 'status'",
                "statusCategory = Lost | The value 'Lost' does not exist",
                "resolution = Lost | The value 'Lost' does not exist",
                "priority > Lost | The value 'Lost' does not exist",
                "assignee = ghost | The value 'ghost' does not exist for the field 'assignee'",
                "Organizations = Nobody | The value 'Nobody' does not exist",
                "cf[10002] = 4711 | The value '4711' does not exist",
                "key = SUP-9999 | An issue with key 'SUP-9999' does not exist",
                "status ~ Open | The operator '~' is not supported by the 'status' field",
                "status > Open | The operator '>' is not supported",
                "summary = x | The operator '=' is not supported by the 'summary' field",
                "summary ~ '  ' | does not support searching for an empty string",
                "created > soon | Date value 'soon' for field 'created' is invalid",
                "assignee = membersOf('x') | Unable to find JQL function 'membersOf()'",
                "project = currentUser() | cannot be used with the 'project' field",
                "status = (Open, Closed) | Operator '=' does not support the list value",
                "assignee in currentUser() | Operator 'in' does not support the non-list value"
            })
    @DisplayName("What does not exist is an error, as in Jira, and never an empty answer")
    void errors(String jql, String message) {
        JqlErrors.assertRefused(search, world.user("carla"), jql, message);
        assertThrows(
                SearchException.class, () -> search.searchCount(world.user("carla"), query(jql)));
    }

    private Query query(String jql) {
        var parsed = search.parseQuery(null, jql);
        assertTrue(parsed.isValid(), () -> jql + ": " + parsed.getErrors().getErrorMessages());
        return parsed.getQuery();
    }

    private Set<String> keys(String jql, ApplicationUser viewer) throws SearchException {
        return search.search(viewer, query(jql), ALL).getResults().stream()
                .map(Issue::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
