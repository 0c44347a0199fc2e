package io.customer360.sandbox.demo;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;

/**
 * The app's REST door with a memory: it shows what it was sent, and refuses whatever it knows
 * already as well as every stale version. One call after the other is answered.
 */
final class FakeApp implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/jira/rest/customer360/1.0";
    private static final String CUSTOMER = "/customers/\\d+";
    private static final String LISTS =
            CUSTOMER + "/(subscriptions|invoices|contacts|tags|notes|pulses)|/settings/tags";
    private static final String REFRESH = "/settings/tickets/refresh";

    /** The changes that were asked for, whether they were done or not. */
    final List<String> changes = new CopyOnWriteArrayList<>();

    /** What was sent with each of them. */
    final List<String> bodies = new CopyOnWriteArrayList<>();

    /** Ends of addresses where this app has nothing. */
    final Set<String> missing = new CopyOnWriteArraySet<>();

    /** How many changes are done before the faults begin. */
    int sound;

    /** How many changes fail then. */
    int faults;

    static {
        // Else each answer waits 40 ms between its head and its body.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, ObjectNode> held = new TreeMap<>();
    private final HttpServer http;

    FakeApp() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(ROOT, this::answer);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/jira");
    }

    /** Everything that was recorded, by where it is. */
    Map<String, ObjectNode> records() {
        return Map.copyOf(held);
    }

    /** How many items a list has. */
    int count(String list) {
        return Optional.ofNullable(held.get(list)).map(it -> it.path("items").size()).orElse(0);
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        String method = call.getRequestMethod();
        String path = call.getRequestURI().getPath().replace(ROOT, "");
        String text = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean change = !method.equals("GET");
        if (change) {
            changes.add(method + " " + path);
            bodies.add(text);
        }
        int status = refusal(call, change, path);
        if (status == 200 && change) {
            status = change(path, (ObjectNode) JSON.readTree(text));
        }
        byte[] body = JSON.writeValueAsBytes(status == 200 ? shown(path) : Map.of());
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private int refusal(HttpExchange call, boolean change, String path) {
        if (!"secret=1".equals(call.getRequestHeaders().getFirst("Cookie"))) {
            return 401;
        }
        if (missing.stream().anyMatch(path::endsWith)) {
            return 404;
        }
        if (change && !call.getRequestHeaders().getFirst("Origin").startsWith("http://127")) {
            return 403;
        }
        return change && sound-- <= 0 && faults-- > 0 ? 500 : 200;
    }

    private int change(String path, ObjectNode sent) {
        if (path.equals(REFRESH) || path.endsWith("/following")) {
            return 200;
        }
        if (path.matches(LISTS)) {
            return add(at(path), "items", sent);
        }
        if (path.startsWith("/settings/fields/")) {
            return add(at(path), "fields", sent);
        }
        if (path.contains("/scorecards")) {
            return scorecards(path);
        }
        ObjectNode record = at(path.replace("/rates", ""));
        if (record.path("version").asInt() != sent.path("version").asInt(-1)) {
            return 409;
        }
        if (path.endsWith("/rates")) {
            sent.remove("version");
            return add(record, "rates", sent);
        }
        record.setAll(sent);
        record.put("version", sent.path("version").asInt() + 1);
        return 200;
    }

    private static int add(ObjectNode list, String field, ObjectNode item) {
        ArrayNode items = list.withArray(field);
        for (JsonNode known : items) {
            if (name(known).equals(name(item))) {
                return 400;
            }
        }
        items.add(item.put("id", items.size() + 1));
        return 200;
    }

    /** Two examples, and one scorecard of each customer. */
    private int scorecards(String path) {
        if (path.endsWith("/examples")) {
            ArrayNode items = at("/settings/scorecards").putArray("items");
            items.addObject().put("id", 1);
            items.addObject().put("id", 2);
        } else if (path.endsWith("/scorecards")) {
            at(path).withArray("active").addObject().put("id", 9);
        }
        return 200;
    }

    /** What no two items of a list have in common. */
    private static String name(JsonNode item) {
        return Stream.of("externalId", "currency", "name", "text")
                .filter(item::has)
                .findFirst()
                .map(field -> item.path(field).asText() + item.path("from").asText())
                .orElseThrow();
    }

    /** Twelve months, five levels, and five categories with a factor each. */
    private static JsonNode pulseForm() {
        ObjectNode form = JSON.createObjectNode();
        for (int month = 0; month < 12; month++) {
            form.withArray("months").addObject().put("value", "m" + month);
        }
        for (int place = 1; place <= 5; place++) {
            form.withArray("levels").addObject().putObject("level").put("id", "l" + place);
            ObjectNode category = form.withArray("categories").addObject().put("id", "c" + place);
            category.withArray("factors").addObject().put("id", "f" + place);
        }
        return form;
    }

    private ObjectNode at(String path) {
        return held.computeIfAbsent(path, any -> JSON.createObjectNode());
    }

    private JsonNode shown(String path) throws IOException {
        if (path.equals("/people")) {
            return JSON.readTree("[{\"value\":\"the-key\"}]");
        }
        if (path.endsWith("/pulses/form")) {
            return pulseForm();
        }
        if (path.contains("/form/")) {
            return JSON.readTree(
                    "{\"options\":[{\"value\":\"\"},{\"value\":\"o1\"},{\"value\":\"o2\"},"
                            + "{\"value\":\"o3\"}]}");
        }
        ObjectNode shown = JSON.createObjectNode().put("version", 0);
        shown.setAll(held.getOrDefault(path, JSON.createObjectNode()));
        if (path.equals("/settings/access") && shown.has("serviceAccount")) {
            shown.putObject("serviceAccount").put("key", "the-key");
        }
        if (path.equals("/settings/tasks")) {
            shown.putArray("projects").addObject().put("value", "7").put("label", "CS tasks (CST)");
        }
        return shown;
    }
}
