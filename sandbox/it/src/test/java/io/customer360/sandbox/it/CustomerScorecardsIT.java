package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("Scorecards of customers, by the API")
class CustomerScorecardsIT {
    private Installation on;
    private int customer;
    private CustomerCards cards;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
        customer = on.customer("Carded", "SUP");
        on.assign(customer, "carla");
        cards = new CustomerCards(on, customer);
    }

    @Test
    @DisplayName("F-157 one of a kind is active; the other is kept with its ticks, and in history")
    void oneOfAKind() {
        var kind = UUID.randomUUID().toString();
        int first = cards.assign(cards.ofKind("First " + kind, kind, "Done:20", "More:60"));
        cards.tick(first, 1, true).expect(200);
        var other = cards.ofKind("Other " + kind, kind.toUpperCase(Locale.ROOT), "Else:1");
        var carla = on.as("carla");

        var refused = carla.post(cards.path(), Forms.of("scorecard", other)).expect(400).json();
        assertTrue(refused.path("errors").has("replace"), refused::toString);
        carla.post(cards.path(), Forms.of("scorecard", other, "replace", "true")).expect(201);

        var shown = cards.shown();
        assertEquals(1, shown.path("active").size());
        var earlier = shown.path("earlier").path(0);
        assertEquals(first, earlier.path("id").asInt());
        assertEquals(25, earlier.path("score").asDouble());
        assertTrue(earlier.at("/groups/0/objectives/0/ticked").asBoolean());
        assertEquals("Carla Costa", earlier.path("endedBy").asText());
        cards.tick(first, 2, true).expect(400);
        var history = carla.get("customers/" + customer + "/changes").json().path("items");
        assertEquals("Other " + kind, history.at("/0/to").asText(), history::toString);
        assertEquals("First " + kind, history.at("/1/from").asText(), history::toString);
        assertEquals("Done – First " + kind, history.at("/2/subject").asText());
    }

    @Test
    @DisplayName(
            "F-158 a tick is a share of the points, at once and for everybody; unticking reverts")
    void ticked() {
        RunJobs.on(on).finished("refresh-organisations");
        int use = cards.assign(cards.define("Ticked " + customer, "Done:20", "More:60"));

        var answer = cards.tick(use, 1, true).expect(200).json();

        assertEquals(25, answer.at("/active/0/score").asDouble());
        assertEquals(25, cards.use(use).path("score").asDouble());
        var objective = cards.use(use).at("/groups/0/objectives/0");
        assertEquals("Carla Costa", objective.path("by").asText());
        assertFalse(objective.path("at").asText().isEmpty());
        assertEquals(25, listed(), 1e-9);
        cards.tick(use, 1, true).expect(200);
        cards.tick(use, 1, false).expect(200);
        assertEquals(0, cards.use(use).path("score").asDouble());
        assertEquals(0, listed(), 1e-9);
    }

    @Test
    @DisplayName("F-158 ten ticks at once are ten ticks")
    void atOnce() throws Exception {
        var items = new String[10];
        for (int item = 0; item < items.length; item++) {
            items[item] = "Objective " + item + ":10";
        }
        int use = cards.assign(cards.define("At once " + customer, items));
        List<Callable<Integer>> ticks = new ArrayList<>();
        for (int item = 1; item <= items.length; item++) {
            int one = item;
            ticks.add(() -> cards.tick(use, one, true).status());
        }
        var threads = Executors.newFixedThreadPool(items.length);
        try {
            for (var answer : threads.invokeAll(ticks, 1, TimeUnit.MINUTES)) {
                assertEquals(200, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(100, cards.use(use).path("score").asDouble());
        assertEquals(100, cards.use(use).path("reached").asInt());
    }

    @Test
    @DisplayName("F-158 a search ticks by itself; one that fails leaves the tick and is told why")
    void automatic() {
        on.ticket("SUP", customer);
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("absorb-tickets");
        var name = "Automatic " + customer;
        var card =
                cards.ofKind(name, name, "Quiet:10:project = SUP<=0", "Used:30:project = SUP>=1");
        int use = cards.assign(card);
        RunJobs.on(on).finished("scorecards");

        var objectives = cards.use(use).at("/groups/0/objectives");
        assertFalse(objectives.at("/0/ticked").asBoolean());
        assertTrue(objectives.at("/1/ticked").asBoolean(), objectives::toString);
        assertFalse(objectives.at("/1").has("by"));
        assertEquals(75, cards.use(use).path("score").asDouble());
        cards.tick(use, 2, false).expect(400);
        var tickets = objectives.at("/1/search/tickets").asText();
        assertTrue(tickets.contains("/issues/?jql="), tickets);
        assertTrue(tickets.contains("project+%3D+SUP"), tickets);
        var all = on.as("admin").get(cards.path()).json().at("/active/0/groups/0/objectives/1");
        assertEquals(1, all.at("/search/found").asInt());
        assertFalse(objectives.at("/1/search").has("found"));
    }

    @Test
    @DisplayName("F-159 A-15 measures by hand and from factors, with trend, comment and weeks")
    void measured() {
        on.subscription(customer, Forms.subscription());
        on.ticket("SUP", customer);
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("measure-all");
        var card = cards.define("Measured " + customer, "~Sponsor:2", "~Support:1:support");
        int use = cards.assign(card);
        cards.score(use, 1, Forms.of("score", "60")).expect(200);
        cards.score(use, 1, Forms.of("score", "72.5", "comment", "Came")).expect(200);
        cards.score(use, 2, Forms.of("score", "5")).expect(400);
        cards.score(use, 2, Forms.of("comment", "Fixed")).expect(200);
        assertEquals(72.5, cards.use(use).path("score").asDouble());
        RunJobs.on(on).finished("scorecards");

        var measures = cards.use(use).at("/groups/0/measures");
        var sponsor = measures.path(0);
        assertEquals("up", sponsor.path("trend").asText());
        assertEquals(60, sponsor.path("previous").asDouble());
        assertEquals("Came", sponsor.at("/comment/text").asText());
        assertEquals(18, sponsor.path("weeks").size());
        assertEquals(72.5, sponsor.at("/weeks/17/score").asDouble());
        var support = measures.path(1);
        assertFalse(support.has("by"));
        double health = factor("support");
        assertEquals(health, support.path("score").asDouble(), 0.05);
        assertEquals((2 * 72.5 + health) / 3, cards.use(use).path("score").asDouble(), 0.05);
    }

    @Test
    @DisplayName("F-157 a definition that changes while it is assigned keeps what stays ticked")
    void redefined() {
        var name = "Redefined " + customer;
        var card = cards.ofKind(name, name, "Done:20", "More:60");
        int use = cards.assign(card);
        cards.tick(use, 1, true).expect(200);
        var next = CustomerCards.body(name, name, "Done:30", "New:70");
        next.put("version", "1").put("discard", "true");
        next.putArray("itemIds").add("1").add("0");
        on.as("admin").put("settings/scorecards/" + card, next).expect(200);

        assertEquals(30, cards.use(use).path("score").asDouble());
        cards.tick(use, 2, true).expect(404);
        cards.tick(use, 3, true).expect(200);
        assertEquals(100, cards.use(use).path("score").asDouble());
    }

    /** What the list of customers shows. */
    private double listed() {
        var list =
                on.as("carla").get("customers?columns=name,scorecard&q=Carded").expect(200).json();
        for (JsonNode item : list.path("items")) {
            if (item.path("id").asInt() == customer) {
                assertTrue(item.at("/opinion/scorecard").isNumber(), item::toString);
                return item.at("/opinion/scorecard").asDouble();
            }
        }
        throw new AssertionError("not among " + list);
    }

    private double factor(String code) {
        var score = on.as("carla").get("customers/" + customer + "/health").expect(200).json();
        for (JsonNode factor : score.path("factors")) {
            if (factor.path("code").asText().equals(code)) {
                return factor.path("score").asDouble();
            }
        }
        throw new AssertionError(code + " not in " + score);
    }
}
