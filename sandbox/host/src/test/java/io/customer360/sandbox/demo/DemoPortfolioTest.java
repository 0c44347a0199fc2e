package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoPortfolioTest {

    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private boolean filled;
    private int faults;
    private HttpServer app;
    private JiraWorld world = Worlds.demo();
    private int connections = 1;

    @BeforeEach
    void start() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/jira/rest/customer360/1.0", this::answer);
        app.start();
    }

    @AfterEach
    void stop() {
        app.stop(0);
    }

    @Test
    @DisplayName("An empty app gets its settings, eight profiles and their subscriptions")
    void fills() {
        portfolio("secret=1").fill();
        assertEquals("PUT /settings/access", changes.get(0));
        assertEquals(8, changes.stream().filter(change -> change.startsWith("PATCH")).count());
        for (int id = 1; id <= 8; id++) {
            String path = "POST /customers/" + id + "/subscriptions";
            long offers = changes.stream().filter(path::equals).count();
            assertTrue(offers >= 1 && offers <= 6, path + ": " + offers);
        }
        assertEquals("POST /settings/tickets/refresh", changes.get(changes.size() - 1));
        assertTrue(bodies.get(1).contains("\"csm\":\"the-key\""), bodies.get(1));
        assertTrue(bodies.get(1).contains("\"status\":\"o3\""), bodies.get(1));
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
                changes.stream()
                        .filter(change -> change.startsWith("PATCH"))
                        .collect(Collectors.toSet());
        for (int id = 1; id <= 120; id++) {
            assertTrue(recorded.contains("PATCH /customers/" + id), "customer " + id);
        }
        assertEquals(120, recorded.size());
    }

    @Test
    @DisplayName("A filled app is only asked to look at the organisations again")
    void idempotent() {
        filled = true;
        portfolio("secret=1").fill();
        assertEquals(List.of("POST /settings/tickets/refresh"), changes);
    }

    @Test
    @DisplayName(
            "An app that is busy for a moment is asked again, one that stays so is not for ever")
    void busy() {
        faults = 2;
        portfolio("secret=1").fill();
        assertEquals("POST /settings/tickets/refresh", changes.get(changes.size() - 1));
        faults = 1000;
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
        URI url = URI.create("http://127.0.0.1:" + app.getAddress().getPort() + "/jira");
        return new DemoPortfolio(url, cookie, world, connections);
    }

    private void answer(HttpExchange call) throws IOException {
        boolean known = "secret=1".equals(call.getRequestHeaders().getFirst("Cookie"));
        String method = call.getRequestMethod();
        String path = call.getRequestURI().getPath().replace("/jira/rest/customer360/1.0", "");
        if (!method.equals("GET")) {
            changes.add(method + " " + path);
            bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            assertTrue(call.getRequestHeaders().getFirst("Origin").startsWith("http://127"));
        }
        byte[] body = (known ? json(path) : "{}").getBytes(StandardCharsets.UTF_8);
        boolean busy = method.equals("POST") && faults-- > 0;
        call.sendResponseHeaders(busy ? 500 : known ? 200 : 401, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private String json(String path) {
        if (path.endsWith("/access")) {
            return filled
                    ? "{\"version\":2,\"serviceAccount\":{\"key\":\"a\"}}"
                    : "{\"version\":0}";
        }
        if (path.equals("/people")) {
            return "[{\"value\":\"the-key\"}]";
        }
        if (path.contains("/form/")) {
            return "{\"options\":[{\"value\":\"\"},{\"value\":\"o1\"},{\"value\":\"o2\"},"
                    + "{\"value\":\"o3\"}]}";
        }
        return path.endsWith("/subscriptions") ? items() : "{\"version\":" + (filled ? 1 : 0) + "}";
    }

    private String items() {
        var items = new StringBuilder();
        for (int id = 1; filled && id <= 8; id++) {
            for (int number = 1; number <= 6; number++) {
                items.append(items.isEmpty() ? "" : ",")
                        .append("{\"source\":\"demo\",\"externalId\":\"")
                        .append(id + "-" + number)
                        .append("\"}");
            }
        }
        return "{\"items\":[" + items + "]}";
    }
}
