package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.jira.RequestType;
import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.jira.SlaMetric;
import io.customer360.sandbox.jira.Worlds;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    private final JiraWorld world = Worlds.demo();

    @Test
    @DisplayName("Everybody who is active can be chosen at sign-in, with what they show")
    void people() {
        assertEquals(
                List.of("admin", "anna", "ben", "carla", "dan", "lena", "luke", "paula", "vera"),
                world.signInChoices().stream()
                        .map(choice -> choice.user().getName())
                        .sorted()
                        .toList());
        assertTrue(
                world.signInChoices().stream().noneMatch(choice -> choice.description().isEmpty()));
    }

    @Test
    @DisplayName("Organisations have the ids 1 to 8 and their desks")
    void organisations() {
        assertEquals(
                List.of(
                        "Acme Corporation",
                        "Globex",
                        "Initech",
                        "Umbrella Ltd",
                        "Stark Industries",
                        "Wayne Enterprises",
                        "Hooli",
                        "Vandelay"),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(id -> world.organisations().byId(id).orElseThrow().name())
                        .toList());
    }

    @Test
    @DisplayName("Most clocks of both metrics were met, some were not, and none is in the future")
    void clocks() {
        List<SlaCycle> cycles =
                Stream.of("SUP", "FIN")
                        .flatMap(key -> IntStream.rangeClosed(1, 30).mapToObj(n -> key + "-" + n))
                        .flatMap(key -> world.issues().byKey(key).stream())
                        .flatMap(issue -> world.slas().of(issue.id()).stream())
                        .toList();
        assertEquals(2 * 34, cycles.size());
        for (SlaMetric metric : SlaMetric.values()) {
            long late =
                    cycles.stream()
                            .filter(cycle -> cycle.metric() == metric)
                            .filter(cycle -> cycle.breached(Worlds.NOW))
                            .count();
            assertTrue(late >= 1 && late <= 8, metric + ": " + late);
        }
        for (SlaCycle cycle : cycles) {
            assertFalse(cycle.elapsed(Worlds.NOW).isNegative(), cycle.toString());
            assertFalse(cycle.paused() && cycle.pausedAt().isAfter(Worlds.NOW), cycle.toString());
        }
        assertTrue(cycles.stream().anyMatch(SlaCycle::paused));
    }

    @Test
    @DisplayName("The first tickets tell the story: one customer, two, none, and a hidden one")
    void tickets() {
        assertEquals(List.of(1), ids("SUP-1"));
        assertEquals(List.of(1, 2), ids("SUP-2"));
        assertEquals(List.of(), ids("SUP-3"));
        assertEquals(List.of(1), ids("SUP-4"));
        assertTrue(issue("SUP-4").getSecurityLevelId() != null);
        assertNull(issue("SUP-1").getSecurityLevelId());
        assertEquals("software", issue("DEV-1").project().type());
        assertEquals("service_desk", issue("FIN-1").project().type());
    }

    @Test
    @DisplayName("Filling twice changes nothing, and every filling is the same")
    void repeatable() {
        DemoWorld.fill(world);
        JiraWorld again = Worlds.demo();
        for (String key : List.of("SUP-5", "SUP-26", "FIN-8", "DEV-6")) {
            assertEquals(issue(key), again.issues().byKey(key).orElseThrow());
        }
        assertTrue(world.issues().byKey("DEV-7").isEmpty());
    }

    @Test
    @DisplayName("Every desk has forms, also in a home that was filled before there were any")
    void requestTypes() {
        JiraProject support = world.projects().byKey("SUP").orElseThrow();
        assertEquals(
                List.of("Get help", "Report a problem", "Request a change"),
                world.requestTypes().of(support).stream().map(RequestType::name).toList());
        JiraWorld old = Worlds.empty();
        DemoPeople.settle(old);
        new DemoProjects(old).open();
        DemoWorld.fill(old, Demo.PORTFOLIO);
        assertEquals(3, old.requestTypes().of(old.projects().byKey("FIN").orElseThrow()).size());
        assertTrue(old.organisations().byId(9).isEmpty());
    }

    @Test
    @DisplayName("With the portfolio the first tickets stay the same, and more people can sign in")
    void portfolio() {
        JiraWorld large = Worlds.empty();
        DemoWorld.fill(large, Demo.PORTFOLIO);
        for (String key : List.of("SUP-1", "SUP-26", "FIN-8", "DEV-6")) {
            assertEquals(issue(key), large.issues().byKey(key).orElseThrow());
        }
        assertEquals("Bergmann & Söhne Spedition", large.organisations().byId(9).get().name());
        DemoWorld.fill(large, Demo.PORTFOLIO);
        assertTrue(large.organisations().byId(121).isEmpty());
        assertEquals("Timişoara Automotive", large.organisations().byId(120).get().name());
        List<String> people =
                large.signInChoices().stream().map(choice -> choice.user().getName()).toList();
        assertTrue(people.containsAll(List.of("admin", "mira", "olga", "paula")), "" + people);
        assertEquals(18, people.size());
    }

    private List<Integer> ids(String key) {
        return issue(key).organisations().stream().map(Organisation::id).toList();
    }

    private JiraIssue issue(String key) {
        return world.issues().byKey(key).orElseThrow();
    }
}
