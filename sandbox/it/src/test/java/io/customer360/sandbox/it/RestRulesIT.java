package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.Matrix.Whose;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithSandbox
@DisplayName("R17, R23 what every REST method refuses, and how it says so")
class RestRulesIT {
    private static final String FOREIGN = "https://evil.example";
    private static final List<String> OTHER_TYPES =
            List.of(
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "text/plain");
    private static final List<Endpoint> ENDPOINTS = Endpoint.ofJar(Installation.pluginJar());

    /** The one door that takes no JSON: see ImportsIT. */
    private static final String TAKES_CSV = "POST imports";

    private static final Matrix MATRIX = Matrix.read();
    private static MatrixCustomers customers;
    private static int customer;
    private static int batch;

    private Installation on;

    @BeforeAll
    static void shared(Installation on) {
        customers = new MatrixCustomers(on);
        customer = customers.customer("carla", Whose.OWN);
        batch = new MatrixBulk(on).batch();
    }

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    static Stream<Endpoint> mutating() {
        return ENDPOINTS.stream().filter(endpoint -> !endpoint.verb().equals("GET"));
    }

    static Stream<Endpoint> taking() {
        return mutating()
                .filter(endpoint -> !endpoint.verb().equals("DELETE"))
                .filter(endpoint -> !endpoint.toString().equals(TAKES_CSV));
    }

    static Stream<Endpoint> deleting() {
        return mutating().filter(endpoint -> endpoint.verb().equals("DELETE"));
    }

    static Stream<Endpoint> reading() {
        return ENDPOINTS.stream().filter(endpoint -> endpoint.verb().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("taking")
    @DisplayName("an unknown field is refused by name and nothing is written")
    void unknownField(Endpoint endpoint) {
        var path = path(endpoint);
        var before = everything();
        for (var field : List.of("id", "arr", "createdBy", "customer", "nonsense")) {
            var answer = admin().send(endpoint.verb(), path, Visitor.JSON, Forms.of(field, "1"));
            assertEquals(400, answer.status(), answer.toString());
            assertTrue(answer.body().contains(field), "does not name it: " + answer);
            answer.assertNoTrace();
        }
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @MethodSource("taking")
    @DisplayName("a list or an object where a text belongs is refused")
    void wrongType(Endpoint endpoint) {
        var path = path(endpoint);
        var before = everything();
        for (var wrong : List.of("{\"version\":[]}", "{\"version\":{}}", "[]", "\"x\"", "{")) {
            var answer = admin().send(endpoint.verb(), path, Visitor.JSON, wrong);
            assertEquals(400, answer.status(), wrong + ": " + answer);
            answer.assertNoTrace();
        }
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @MethodSource("taking")
    @DisplayName("415 for a body that is no JSON, whatever its origin and token")
    void otherMediaTypes(Endpoint endpoint) {
        var path = path(endpoint);
        var before = everything();
        for (var type : OTHER_TYPES) {
            for (var origin : List.of("", FOREIGN, "null")) {
                for (var token : List.of("", "no-check")) {
                    refused(415, endpoint, path, type, origin, token);
                }
            }
        }
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @MethodSource("taking")
    @DisplayName("415 for a body without a type")
    void noMediaType(Endpoint endpoint) {
        var path = path(endpoint);
        var before = everything();
        refused(415, endpoint, path, "", "", "no-check");
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @MethodSource("deleting")
    @DisplayName("R23 403 for a DELETE with a body that a form can send, without the token")
    void formBodyWithoutToken(Endpoint endpoint) {
        var path = path(endpoint);
        var before = everything();
        for (var type : OTHER_TYPES) {
            for (var origin : List.of("", FOREIGN, "null")) {
                refused(403, endpoint, path, type, origin, "");
            }
        }
        assertEquals(before, everything());
    }

    private void refused(
            int status, Endpoint endpoint, String path, String type, String origin, String token) {
        var headers = new TreeMap<String, String>();
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        if (!origin.isEmpty()) {
            headers.put("Origin", origin);
        }
        if (!token.isEmpty()) {
            headers.put("X-Atlassian-Token", token);
        }
        var answer =
                admin().raw(
                                endpoint.verb(),
                                path,
                                headers,
                                BodyPublishers.ofString("{\"version\":\"1\"}"));
        assertEquals(status, answer.status(), type + " from '" + origin + "': " + answer);
        answer.assertNoTrace();
    }

    @ParameterizedTest
    @MethodSource("mutating")
    @DisplayName("R23 a page of a foreign origin cannot write, not even with JSON")
    void foreignOrigin(Endpoint endpoint) {
        var path = path(endpoint);
        var valid = String.valueOf(customers.body(endpoint, customer));
        var before = everything();
        for (var origin : List.of(FOREIGN, "null", "http://127.0.0.1.evil.example")) {
            var headers = Map.of("Content-Type", Visitor.JSON, "Origin", origin);
            var body = BodyPublishers.ofString(valid);
            var answer = admin().raw(endpoint.verb(), path, headers, body);
            assertEquals(403, answer.status(), origin + ": " + answer);
        }
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "?_method="})
    @DisplayName("R23 a GET that claims to be a DELETE deletes nothing")
    void methodOverride(String way) {
        var path = "customers/" + customer + "/subscriptions/" + customers.subscription(customer);
        var query = way.startsWith("?");
        var answer =
                admin().raw(
                                "GET",
                                path
                                        + (query ? way + "DELETE" : "")
                                        + (query ? "&" : "?")
                                        + "version=1",
                                query ? Map.of() : Map.of(way, "DELETE"),
                                BodyPublishers.noBody());
        assertTrue(answer.status() < 500, answer.toString());
        admin().get(path).expect(200);
    }

    @Test
    @DisplayName("a method that does not exist is refused with 405")
    void wrongMethod() {
        var answer = admin().send("POST", "customers/" + customer, Visitor.JSON, Forms.of());
        assertEquals(405, answer.status(), answer.toString());
    }

    @Test
    @DisplayName("an answer nobody can give is refused with 406")
    void wrongAccept() {
        var answer = admin().send("GET", "customers/" + customer, "image/png", null);
        assertEquals(406, answer.status(), answer.toString());
    }

    @ParameterizedTest
    @MethodSource("reading")
    @DisplayName("both faces vary by Accept and are stored nowhere")
    void cacheHeaders(Endpoint endpoint) {
        var answer = admin().get(path(endpoint)).expect(200);
        assertTrue(
                answer.header("Cache-Control").contains("no-store"), answer.headers().toString());
        if (MATRIX.row(endpoint).orElseThrow().html()) {
            assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"));
        }
    }

    private Visitor admin() {
        return on.as("admin");
    }

    private String path(Endpoint endpoint) {
        return customers
                .address(endpoint, customer)
                .replace(MatrixBulk.NOBODYS, Integer.toString(batch));
    }

    /** All that a refused call must leave alone. */
    private String everything() {
        return Stream.of(
                        "customers/" + customer,
                        "customers/" + customer + "/subscriptions?full=true",
                        "customers/" + customer + "/changes",
                        "settings/access",
                        "settings/industries")
                .map(path -> admin().get(path).expect(200).body())
                .map(body -> body.replaceAll("\"localTime\":\"[^\"]*\"", ""))
                .toList()
                .toString();
    }
}
