package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPortfolioTest {

    private static final String REFRESH = "POST /settings/tickets/refresh";

    private final FakeApp app = new FakeApp();
    private JiraWorld world = Worlds.demo();
    private int connections = 1;

    DemoPortfolioTest() throws IOException {}

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    @DisplayName("An empty app gets its settings and eight customers with all that belongs to them")
    void fills() {
        portfolio("secret=1").fill();
        assertEquals("PUT /settings/access", app.changes.get(0));
        assertEquals(1, asked("PUT /settings/tasks"));
        assertEquals(1, asked("PUT /settings/currencies"));
        assertTrue(asked("POST /settings/currencies/rates") > 0);
        assertEquals(5, app.count("/settings/tags"));
        assertEquals(8, app.changes.stream().filter(one -> one.startsWith("PATCH")).count());
        int tags = 0;
        int notes = 0;
        for (int id = 1; id <= 8; id++) {
            String path = "/customers/" + id;
            within(1, 6, path + "/subscriptions");
            within(0, 6, path + "/invoices");
            within(3, 5, path + "/contacts");
            tags += app.count(path + "/tags");
            notes += app.count(path + "/notes");
        }
        assertTrue(tags > 0 && notes > 0, tags + " tags, " + notes + " notes");
        within(1, 6, "/customers/1/invoices");
        assertEquals(REFRESH, app.changes.get(app.changes.size() - 1));
        String profile = app.bodies.get(app.changes.indexOf("PATCH /customers/1"));
        assertTrue(profile.contains("\"csm\":\"the-key\""), profile);
        assertTrue(profile.contains("\"status\":\"o3\""), profile);
        assertTrue(profile.contains("\"fields\":{\""), profile);
    }

    @Test
    @DisplayName(
            "In a world with the portfolio every one of its customers is recorded, the eight first")
    void portfolioOfMany() {
        world = Worlds.empty();
        connections = 4;
        DemoWorld.fill(world, Demo.PORTFOLIO);
        portfolio("secret=1").fill();
        Set<String> recorded =
                app.changes.stream()
                        .filter(change -> change.startsWith("PATCH"))
                        .collect(Collectors.toSet());
        for (int id = 1; id <= 120; id++) {
            assertTrue(recorded.contains("PATCH /customers/" + id), "customer " + id);
            within(3, 5, "/customers/" + id + "/contacts");
        }
        assertEquals(120, recorded.size());
    }

    @Test
    @DisplayName("A filled app is only asked to look at the organisations again")
    void idempotent() {
        portfolio("secret=1").fill();
        app.changes.clear();
        portfolio("secret=1").fill();
        assertEquals(List.of(REFRESH), app.changes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 14, 20, 23, 30, 40, 60, 90})
    @DisplayName("A fill that was stopped anywhere goes on there and ends with the same records")
    void resumed(int done) throws IOException {
        app.sound = done;
        app.faults = Integer.MAX_VALUE;
        DemoPortfolio stopped = portfolio("secret=1");
        assertThrows(AppRefusal.class, stopped::fill);
        app.faults = 0;
        portfolio("secret=1").fill();
        try (FakeApp other = new FakeApp()) {
            new DemoPortfolio(other.url(), "secret=1", world, connections).fill();
            assertEquals(other.records(), app.records());
        }
    }

    @Test
    @DisplayName("What an app does not have yet is left out; the rest is recorded")
    void older() {
        app.missing.addAll(
                Set.of(
                        "/settings/tasks",
                        "/settings/currencies",
                        "/settings/tags",
                        "/settings/fields/customer",
                        "/invoices",
                        "/contacts",
                        "/tags",
                        "/notes"));
        portfolio("secret=1").fill();
        assertEquals(
                Set.of("access", "refresh", "subscriptions", ""),
                app.changes.stream()
                        .map(change -> change.replaceAll(".*/(\\d+$)?", ""))
                        .collect(Collectors.toSet()));
        within(1, 6, "/customers/8/subscriptions");
    }

    @Test
    @DisplayName("Another base currency that an admin has chosen stays, and gets no rates")
    void base() {
        var door = new AppDoor(app.url(), "secret=1");
        door.send("PUT", "/settings/currencies", Map.of("version", "0", "base", "USD"));
        portfolio("secret=1").fill();
        assertEquals("USD", door.get("/settings/currencies").path("base").asText());
        assertEquals(0, asked("POST /settings/currencies/rates"));
    }

    @Test
    @DisplayName(
            "An app that is busy for a moment is asked again, one that stays so is not for ever")
    void busy() {
        app.faults = 2;
        portfolio("secret=1").fill();
        assertEquals(REFRESH, app.changes.get(app.changes.size() - 1));
        app.faults = 1000;
        DemoPortfolio hopeless = portfolio("secret=1");
        assertThrows(AppRefusal.class, hopeless::fill);
    }

    @Test
    @DisplayName("A refusal is told with what was asked and answered")
    void refused() {
        DemoPortfolio stranger = portfolio("nobody");
        String message = assertThrows(IllegalStateException.class, stranger::fill).getMessage();
        assertTrue(message.contains("GET /settings/access: 401"), message);
    }

    private DemoPortfolio portfolio(String cookie) {
        return new DemoPortfolio(app.url(), cookie, world, connections);
    }

    private long asked(String change) {
        return app.changes.stream().filter(change::equals).count();
    }

    private void within(int least, int most, String list) {
        int count = app.count(list);
        assertTrue(count >= least && count <= most, list + ": " + count);
    }
}
