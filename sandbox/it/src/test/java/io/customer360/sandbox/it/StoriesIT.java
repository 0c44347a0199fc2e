package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Story;
import io.customer360.sandbox.it.WithSandbox.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@WithSandbox(Kind.PORTFOLIO)
@DisplayName("F-130 F-145 scores and risks of the demo portfolio")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesIT {
    private static final int CUSTOMERS = 120;
    private static final int MOST_PERCENT_HIGH = 20;
    private static final String LIST = "customers?size=100&columns=name,score,trend,risk,signals";

    private final Map<Integer, JsonNode> health = new TreeMap<>();
    private Visitor admin;

    @BeforeAll
    void score(Installation on) {
        admin = on.as("admin");
        RunJobs.on(on).finished("rebuild-facts");
        assertEquals("done", RunJobs.on(on).finished("measure-all").path("state").asText());
        for (var page = list(LIST); ; page = list(LIST + "&after=" + page.path("next").asText())) {
            page.path("items").forEach(it -> health.put(it.path("id").asInt(), it.path("health")));
            if (!page.hasNonNull("next")) {
                break;
            }
        }
    }

    @Test
    @DisplayName("F-133 every customer has a score, which says so when it does not count yet")
    void everybodyIsScored() {
        assertEquals(CUSTOMERS, health.size());
        health.forEach(
                (id, it) -> {
                    var score = it.path("score").asDouble(-1);
                    assertTrue(score >= 0 && score <= 100, id + ": " + it);
                    assertEquals(it.path("provisional").asBoolean(), !it.hasNonNull("band"));
                    assertTrue(it.hasNonNull("risk"), id + ": " + it);
                });
    }

    @Test
    @DisplayName("F-145 at most one customer in five is at high risk")
    void noSeaOfRed() {
        var counted = health.values().stream().filter(it -> !left(it)).toList();
        long high = counted.stream().filter(it -> risk(it).equals("high")).count();
        assertTrue(high > 0);
        assertTrue(100 * high <= (long) MOST_PERCENT_HIGH * counted.size(), high + " are high");
    }

    @Test
    @DisplayName(
            "F-146 the quiet churner, the payer, the champion and the renewal come out as told")
    void asTold() {
        var quiet = of(Story.QUIET_CHURNER);
        var payer = of(Story.OVERDUE_PAYER);
        var champion = of(Story.EXPANDING_CHAMPION);
        var renewal = of(Story.RENEWAL_AT_RISK);
        assertAll(
                () -> assertTrue(Set.of("medium", "high").contains(risk(quiet))),
                () -> assertEquals(Set.of("renewal-near", "silence"), signals(quiet)),
                () -> assertEquals("high", risk(payer)),
                () -> assertTrue(signals(payer).contains("overdue-invoice")),
                () -> assertEquals("healthy", champion.path("band").asText()),
                () -> assertEquals("low", risk(champion)),
                () -> assertEquals(Set.of(), signals(champion)),
                () -> assertEquals("high", risk(renewal)),
                () ->
                        assertTrue(
                                signals(renewal)
                                        .containsAll(Set.of("renewal-near", "open-escalation"))));
    }

    @Test
    @DisplayName("X-28 who has left keeps the score of that day and is found by no risk")
    void leftAlone() {
        var gone =
                health.entrySet().stream()
                        .filter(it -> left(it.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        assertFalse(gone.isEmpty());
        for (var risk : Set.of("low", "medium", "high")) {
            list("customers?size=100&risk=" + risk)
                    .path("items")
                    .forEach(it -> assertFalse(gone.contains(it.path("id").asInt()), risk));
        }
    }

    @Test
    @DisplayName("F-145 the view of those at risk holds everybody at high risk, lowest score first")
    void atRisk() {
        var items = list("customers?view=at-risk&size=100&columns=name,score,risk").path("items");
        double last = -1;
        for (var item : items) {
            assertEquals("high", risk(item.path("health")));
            assertTrue(item.path("health").path("score").asDouble() >= last);
            last = item.path("health").path("score").asDouble();
        }
        assertEquals(
                health.values().stream().filter(it -> !left(it) && risk(it).equals("high")).count(),
                items.size());
    }

    private JsonNode list(String path) {
        return admin.get(path).expect(200).json();
    }

    private JsonNode of(Story story) {
        return health.get(story.number());
    }

    private static boolean left(JsonNode health) {
        return health.path("left").asBoolean();
    }

    private static String risk(JsonNode health) {
        return health.path("risk").asText();
    }

    private static Set<String> signals(JsonNode health) {
        var kinds = new TreeSet<String>();
        health.path("signals").forEach(it -> kinds.add(it.asText()));
        return kinds;
    }
}
