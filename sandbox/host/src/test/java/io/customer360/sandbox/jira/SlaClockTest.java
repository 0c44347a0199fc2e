package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The SLA clocks that start and stop with what happens to a request. */
class SlaClockTest {

    private final TickingClock clock = new TickingClock();
    private JiraWorld world;
    private ApplicationUser agent;
    private ApplicationUser customer;

    @BeforeEach
    void open() {
        world = JiraWorld.open(Worlds.memory(), clock);
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

    private JiraIssue create(String key) {
        return world.issues().create(IssueDraft.in(key, "Help"), agent);
    }

    private static SlaCycle cycle(SlaMetric metric, int from, Integer to, Duration goal) {
        return new SlaCycle(
                metric,
                Worlds.NOW.plus(Duration.ofHours(from)),
                to == null ? null : Worlds.NOW.plus(Duration.ofHours(to)),
                goal,
                false);
    }
}
