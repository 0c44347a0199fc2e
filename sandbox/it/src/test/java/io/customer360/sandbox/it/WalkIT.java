package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.WithSandbox.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox(Kind.PORTFOLIO)
@DisplayName("F-001 F-182…F-196 X-32 every number leads to a list that holds as many")
class WalkIT {
    private static final List<String> READERS = List.of("lena", "carla", "dan", "vera", "anna");
    private static final List<String> OVERVIEWS = List.of("dashboard", "dashboard/health");
    private static final List<String> BOARDS = List.of("health", "renewals", "risk");

    private Installation on;

    @BeforeEach
    void scored(Installation on) {
        this.on = on;
        if (RunJobs.on(on).latest("measure-all").path("state").asText().isEmpty()) {
            RunJobs.on(on).finished("measure-all");
        }
    }

    @Test
    @DisplayName("on the page of a CSM, in its parts, and on the pages of others for a lead")
    void portfolio() {
        for (var user : READERS) {
            var walk = new Walk(on.as(user), user);
            assertTrue(walk.counted("portfolio") >= 2, user);
            assertTrue(walk.shown("portfolio") >= 2, user);
            walk.shown("portfolio/overview");
            walk.counted("portfolio/renewals");
        }
        for (var csm : List.of("carla", "dan")) {
            var walk = new Walk(on.as("lena"), "lena for " + csm);
            var asked = "?csm=" + on.key(csm);
            assertTrue(walk.counted("portfolio" + asked) >= 2, csm);
            assertTrue(walk.counted("portfolio/renewals" + asked) >= 12, csm);
        }
    }

    @Test
    @DisplayName("on the dashboard of the team, for whoever sees all and for whoever sees some")
    void dashboard() {
        for (var user : READERS) {
            var walk = new Walk(on.as(user), user);
            int walked = 0;
            for (var part : OVERVIEWS) {
                walked += walk.counted(part);
            }
            assertTrue(walked >= 5, user + " walked " + walked);
        }
    }

    @Test
    @DisplayName("on items of dashboards of Jira, for all customers and for one's own")
    void boards() {
        for (var user : READERS) {
            var walk = new Walk(on.as(user), user);
            for (var board : BOARDS) {
                walk.counted("board/" + board);
                walk.counted("board/" + board + "?whose=mine");
            }
            assertTrue(walk.counted("board/health") >= 4, user);
        }
    }

    @Test
    @DisplayName("portfolios are disjoint: nothing of one CSM is in any part of another's page")
    void disjoint() {
        var carla = new Walk(on.as("carla"), "carla");
        var dan = new Walk(on.as("dan"), "dan");
        var parts = List.of("", "/overview", "/renewals", "/tasks", "/sentiments");
        Set<Integer> carlas = named(carla, parts);
        Set<Integer> dans = named(dan, parts);
        assertTrue(carlas.size() > 2 && dans.size() > 2, carlas + " " + dans);
        assertEquals(Set.of(), common(carlas, dans));
        assertTrue(carla.listed("?csm=@me&size=100").containsAll(carlas), carlas::toString);
        on.as("carla").get("portfolio?csm=" + on.key("dan")).expect(404);
        on.as("carla").get("portfolio?csm=nobody").expect(404);
    }

    private static Set<Integer> named(Walk walk, List<String> parts) {
        var found = new HashSet<Integer>();
        parts.forEach(part -> found.addAll(walk.customers("portfolio" + part)));
        return found;
    }

    private static Set<Integer> common(Set<Integer> some, Set<Integer> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
