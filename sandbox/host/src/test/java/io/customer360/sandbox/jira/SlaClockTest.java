package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SLA clocks that start and stop with what happens to a request. */
class SlaClockTest {

    private final TickingClock clock = new TickingClock();
    private DataSource source;
    private JiraWorld world;
    private ApplicationUser agent;
    private ApplicationUser customer;

    @BeforeEach
    void open() {
        source = Worlds.memory();
        world = JiraWorld.open(source, clock);
        agent = world.users().add(JiraUser.named("ann", "Ann", ""));
        customer = world.users().add(JiraUser.named("pat", "Pat", ""));
        world.groups().add("agents", "jira-servicedesk");
        world.groups().join("agents", "ann");
        world.projects().add("SUP", "Support", JiraProject.SERVICE, "ann");
        world.projects().add("DEV", "Development", JiraProject.SOFTWARE, "ann");
    }

    @Test
    @DisplayName("Both clocks start with a request, and none in another project")
    void start() {
        JiraIssue request = create("SUP");
        assertEquals(
                List.of(
                        cycle(SlaMetric.FIRST_RESPONSE, 0, null, Duration.ofHours(4)),
                        cycle(SlaMetric.RESOLUTION, 0, null, Duration.ofHours(72))),
                world.slas().of(request.id()));
        world.issues().prioritise(request, "Highest", agent);
        assertEquals(Duration.ofHours(8), world.slas().of(request.id()).get(1).goal());
        assertEquals(List.of(), world.slas().of(create("DEV").id()));
    }

    @Test
    @DisplayName("The first public answer of somebody else who works here is the first response")
    void firstResponse() {
        JiraIssue request =
                world.issues().create(IssueDraft.in("SUP", "Help").reporter("pat"), customer);
        world.issues().comment(request, customer, "Hello?", false);
        world.issues().comment(request, agent, "Who is that?", true);
        assertNull(world.slas().of(request.id()).get(0).stopped());
        clock.pass(Duration.ofHours(5));
        world.issues().comment(request, agent, "Hello!", false);
        clock.pass(Duration.ofHours(1));
        world.issues().comment(request, agent, "Still there?", false);
        SlaCycle first = world.slas().of(request.id()).get(0);
        assertEquals(cycle(SlaMetric.FIRST_RESPONSE, 0, 5, Duration.ofHours(4)), first);
        assertTrue(first.breached(clock.instant()));
        JiraIssue own = world.issues().create(IssueDraft.in("SUP", "My own"), agent);
        world.issues().comment(own, agent, "More about it", false);
        assertNull(world.slas().of(own.id()).get(0).stopped());
    }

    @Test
    @DisplayName("Resolving stops the clocks; reopening starts the one for the resolution anew")
    void resolution() {
        JiraIssue request = create("SUP");
        clock.pass(Duration.ofHours(2));
        world.issues().resolve(request, "Done", agent);
        clock.pass(Duration.ofHours(1));
        world.issues().reopen(request, agent);
        assertEquals(
                List.of(
                        cycle(SlaMetric.FIRST_RESPONSE, 0, 2, Duration.ofHours(4)),
                        cycle(SlaMetric.RESOLUTION, 0, 2, Duration.ofHours(72)),
                        cycle(SlaMetric.RESOLUTION, 3, null, Duration.ofHours(72))),
                world.slas().of(request.id()));
        world.issues().reopen(request, agent);
        assertEquals(3, world.slas().of(request.id()).size());
    }

    @Test
    @DisplayName("Waiting for the customer pauses the clock for the resolution")
    void pause() {
        JiraIssue request = create("SUP");
        world.issues().transition(request, "Waiting for customer", agent);
        assertTrue(world.slas().of(request.id()).get(1).paused());
        world.issues().transition(request, "Waiting for support", agent);
        assertFalse(world.slas().of(request.id()).get(1).paused());
    }

    @Test
    @DisplayName("What waits for the customer for 100 hours is not breached, in JQL neither")
    void waits() {
        JiraIssue request = create("SUP");
        clock.pass(Duration.ofHours(70));
        world.issues().transition(request, "Waiting for customer", agent);
        clock.pass(Duration.ofHours(1));
        world.issues().transition(request, "Waiting for customer", agent);
        clock.pass(Duration.ofHours(99));
        assertLate(false, request);
        assertEquals(Duration.ofHours(70), resolution(request).elapsed(clock.instant()));
        world.issues().resolve(request, "Done", agent);
        clock.pass(Duration.ofHours(100));
        assertLate(false, request);
        assertEquals(Duration.ofHours(70), resolution(request).elapsed(clock.instant()));
    }

    @Test
    @DisplayName("What goes on after a pause has the rest of its time, and then breaches")
    void resumes() {
        JiraIssue request = create("SUP");
        clock.pass(Duration.ofHours(70));
        world.issues().transition(request, "Waiting for customer", agent);
        clock.pass(Duration.ofHours(100));
        world.issues().transition(request, "In Progress", agent);
        clock.pass(Duration.ofHours(2));
        assertLate(false, request);
        clock.pass(Duration.ofSeconds(1));
        assertLate(true, request);
        assertEquals(
                Duration.ofHours(72).plusSeconds(1), resolution(request).elapsed(clock.instant()));
    }

    @Test
    @DisplayName("A home that knows only that a clock stands takes it since the last change")
    void upgraded() {
        JiraIssue request = create("SUP");
        clock.pass(Duration.ofHours(5));
        world.issues().transition(request, "Waiting for customer", agent);
        SlaCycle before = resolution(request);
        JdbcClient.create(source).sql("UPDATE J_SLA SET PAUSED_AT = NULL").update();
        world = JiraWorld.open(source, clock);
        assertEquals(before, resolution(request));
    }

    @Test
    @DisplayName("Reopening what only waits lets its clock go on")
    void reopened() {
        JiraIssue request = create("SUP");
        world.issues().transition(request, "Waiting for customer", agent);
        clock.pass(Duration.ofHours(100));
        world.issues().reopen(request, agent);
        assertEquals(
                cycle(SlaMetric.RESOLUTION, 100, null, Duration.ofHours(72)), resolution(request));
    }

    private void assertLate(boolean late, JiraIssue request) {
        assertEquals(late, resolution(request).breached(clock.instant()));
        var search = world.service(SearchService.class);
        for (String function : List.of("breached()", "everBreached()")) {
            var query = search.parseQuery(agent, "cf[10008] = " + function).getQuery();
            assertEquals(late ? 1 : 0, count(search, query), function);
        }
    }

    private static long count(SearchService search, Query query) {
        try {
            return search.searchCountOverrideSecurity(null, query);
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private SlaCycle resolution(JiraIssue request) {
        return world.slas().of(request.id()).get(1);
    }

    private JiraIssue create(String key) {
        return world.issues().create(IssueDraft.in(key, "Help"), agent);
    }

    private static SlaCycle cycle(SlaMetric metric, int from, Integer to, Duration goal) {
        return new SlaCycle(
                metric,
                Worlds.NOW.plus(Duration.ofHours(from)),
                to == null ? null : Worlds.NOW.plus(Duration.ofHours(to)),
                goal,
                null);
    }
}
