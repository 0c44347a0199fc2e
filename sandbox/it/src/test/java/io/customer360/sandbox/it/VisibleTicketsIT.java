package io.customer360.sandbox.it;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-090, F-096, F-098 shown is what the viewer's own search finds, and nothing else")
class VisibleTicketsIT {
    private static final int WORLDS = 40;
    private static final Pattern KEY = Pattern.compile("VT\\d+-[1-9]\\d*");
    private static final List<String> MODES = List.of("field", "members", "both");

    private Installation on;

    @BeforeEach
    void shared(Installation on) {
        this.on = on;
    }

    @AfterEach
    void restore() {
        Settings.ticketMode(on.as("admin"), "both");
    }

    @Test
    @DisplayName("in random worlds of permissions and security levels, for several viewers")
    void property() {
        var random = new Random(360);
        var people = RandomWorld.People.settle(on, "customer360-viewers");
        var made = new ArrayList<SeenTickets.Seen>();
        int seen = 0;
        int all = 0;
        for (int number = 0; number < WORLDS; number++) {
            var world = new RandomWorld(on, people, number, random);
            made.addAll(world.tickets());
            var mode = MODES.get(number % MODES.size());
            Settings.ticketMode(on.as("admin"), mode);
            on.as("admin").post("settings/tickets/refresh", "{}").expect(200);
            on.forget();
            for (var viewer : people.viewers()) {
                for (int customer : List.of(world.customer(0), world.customer(1))) {
                    var view = new View(on.as(viewer), customer, browsesUsers(viewer));
                    var by = view.leavesOutMembers() ? "field" : mode;
                    var may = SeenTickets.by(on.key(viewer), customer, by);
                    var where = "world " + number + ", " + mode + ", " + viewer;
                    view.assertShows(may, where);
                    view.assertHides(made, may, where);
                    seen += may.all().size();
                    all += SeenTickets.all(on.key(viewer), customer, by).all().size();
                }
            }
        }
        int hidden = all - seen;
        assertTrue(seen > 300 && hidden > 300, seen + " seen and " + hidden + " hidden");
    }

    private boolean browsesUsers(String viewer) {
        return on.world()
                .service(UserSearchService.class)
                .canPerformAjaxSearch(on.world().user(viewer));
    }

    /** Everything that the app answers one viewer about one customer. */
    private static final class View {
        private final Visitor visitor;
        private final String path;
        private final int customer;
        private final boolean browsesUsers;
        private final List<String> answers = new ArrayList<>();

        View(Visitor visitor, int customer, boolean browsesUsers) {
            this.browsesUsers = browsesUsers;
            this.visitor = visitor;
            this.customer = customer;
            this.path = "customers/" + customer + "/tickets";
        }

        /**
         * The app says so when it can only count by the field: nobody is a member, or Jira tells
         * this person neither who is one nor the names of users.
         */
        boolean leavesOutMembers() {
            var left = read("").path("membersLeftOut").asBoolean();
            var members = WorldSql.rows("SELECT 1 FROM J_ORG_MEMBER WHERE ORG_ID = ?", customer);
            assertFalse(
                    left && browsesUsers && !members.isEmpty(),
                    "members are left out: " + members.size());
            return left;
        }

        void assertShows(SeenTickets may, String where) {
            var list = read("?full=true");
            assertEquals(may.keys(), listed(list), where);
            assertEquals(may.all().size(), list.path("total").asInt(-1), where);
            assertEquals(may.byStatus(), statuses(list), where);
            may.byStatus().forEach((status, count) -> assertStatus(status, count, where));
            var open = read("/open");
            assertEquals(may.open(), open.path("count").asLong(-1), where);
            var summary = read("/summary");
            assertEquals(may.all().size(), count(summary, "total"), where);
            assertEquals(may.open(), count(summary, "open"), where);
            assertEquals(may.escalated(), count(summary, "escalated"), where);
            var given = summary.path("satisfaction");
            assertEquals(may.rated(), count(given, "rated"), where);
            assertEquals(may.rated() > 0, given.hasNonNull("mean"), where);
            if (may.rated() > 0) {
                var mean = given.path("mean").decimalValue();
                assertTrue(
                        mean.subtract(may.satisfaction()).abs().doubleValue() <= 0.051,
                        where + ": " + mean + " for " + may.satisfaction());
            }
        }

        void assertHides(List<SeenTickets.Seen> all, SeenTickets may, String where) {
            List.of("", "?full=true", "/open", "/open?except=VT-0", "/summary")
                    .forEach(query -> answers.add(visitor.html(path + query).body()));
            answers.add(visitor.html(Pages.tickets(customer)).expect(200).body());
            answers.add(visitor.html(Pages.customer(customer)).expect(200).body());
            var shown = may.keys();
            var hidden = all.stream().filter(ticket -> !shown.contains(ticket.key())).toList();
            var text = String.join("\n", answers);
            for (var ticket : hidden) {
                assertFalse(text.contains(ticket.summary()), where + ": " + ticket);
            }
            var named = KEY.matcher(text).results().map(MatchResult::group);
            assertEquals(Set.of(), named.filter(not(shown::contains)).collect(toSet()), where);
            hidden.stream().limit(1).forEach(it -> assertNotFound(it, where));
        }

        private void assertNotFound(SeenTickets.Seen ticket, String where) {
            var token = ticket.summary().substring("Secret ".length(), "Secret ".length() + 8);
            var found = visitor.get(path + "?q=" + token).expect(200).json();
            assertEquals(0, found.path("total").asInt(-1), where);
            var asked = visitor.get(path + "?q=" + ticket.key()).expect(200).json();
            assertEquals(0, asked.path("items").size(), where);
        }

        private void assertStatus(String status, long count, String where) {
            var filtered = read("?full=true&status=" + status);
            assertEquals(count, filtered.path("total").asLong(-1), where);
        }

        private JsonNode read(String query) {
            var answer = visitor.get(path + query).expect(200);
            answers.add(answer.body());
            return answer.json();
        }

        private static long count(JsonNode answer, String name) {
            return answer.path(name).path("count").asLong(-1);
        }

        /** The keys on this page and on those after it. */
        private Set<String> listed(JsonNode list) {
            var keys = new HashSet<String>();
            list.path("items").forEach(item -> keys.add(item.path("key").asText()));
            if (list.hasNonNull("next")) {
                keys.addAll(listed(read("?full=true&start=" + list.path("next").asText())));
            }
            return keys;
        }

        private static Map<String, Long> statuses(JsonNode list) {
            var counts = new TreeMap<String, Long>();
            for (var choice : list.path("statuses")) {
                counts.put(
                        choice.path("status").path("id").asText(), choice.path("count").asLong());
            }
            return counts;
        }
    }
}
