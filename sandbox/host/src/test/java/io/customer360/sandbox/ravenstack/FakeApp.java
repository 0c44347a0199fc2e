package io.customer360.sandbox.ravenstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The doors of the app that an import knocks at, with a memory of what was stored. */
final class FakeApp implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REST = "/jira/rest/customer360/1.0";

    final Map<String, JsonNode> profiles = new ConcurrentHashMap<>();
    final Map<String, JsonNode> subscriptions = new ConcurrentHashMap<>();
    final List<String> changes = new CopyOnWriteArrayList<>();
    volatile String industries = "Retail";

    private final AtomicInteger changesLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;

    FakeApp() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext(REST, this::answer);
        http.start();
    }

    URI jira() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/jira");
    }

    /** Answers only so many changes, then fails as a server that goes down does. */
    void failAfter(int changes) {
        changesLeft.set(changes);
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring(REST.length());
        byte[] sent = call.getRequestBody().readAllBytes();
        boolean change = !call.getRequestMethod().equals("GET");
        if (change && changesLeft.getAndDecrement() <= 0) {
            reply(call, 503, JSON.createObjectNode());
            return;
        }
        if (change) {
            changes.add(call.getRequestMethod() + " " + path);
            reply(call, change(path, JSON.readTree(sent)), JSON.createObjectNode());
        } else {
            reply(call, 200, stored(path));
        }
    }

    private int change(String path, JsonNode body) {
        if (path.endsWith("/subscriptions")) {
            ((ObjectNode) body).put("customer", path.split("/")[2]);
            boolean refused = body.path("plan").asText().equals("Refused");
            if (!refused) {
                String id = body.path("externalId").asText();
                if (subscriptions.putIfAbsent(id, body) != null) {
                    throw new AssertionError(id + " stored twice");
                }
            }
            return refused ? 400 : 201;
        }
        if (path.startsWith("/customers/")) {
            if (body.path("country").asText().equals("AQ")) {
                return 400;
            }
            profiles.put(path.split("/")[2], body);
        } else if (path.equals("/settings/industries")) {
            String names = body.path("names").asText();
            boolean fits = names.lines().allMatch(name -> name.length() <= 100);
            if (!fits || names.lines().count() > 200) {
                return 400;
            }
            industries = names;
        }
        return 200;
    }

    private JsonNode stored(String path) {
        ObjectNode answer = JSON.createObjectNode().put("version", 0);
        String[] parts = path.split("/");
        if (path.equals("/settings/industries")) {
            return answer.put("names", industries);
        }
        if (path.endsWith("/form/status")) {
            ArrayNode options = answer.putArray("options");
            List.of("", "11", "12", "13", "14", "15", "16")
                    .forEach(id -> options.addObject().put("value", id));
        } else if (path.endsWith("/subscriptions")) {
            ArrayNode items = answer.putArray("items");
            subscriptions.values().stream()
                    .filter(item -> item.path("customer").asText().equals(parts[2]))
                    .forEach(items::add);
        } else if (path.startsWith("/customers/") && profiles.containsKey(parts[2])) {
            answer.put("version", 1);
        }
        return answer;
    }

    private static void reply(HttpExchange call, int status, JsonNode answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
