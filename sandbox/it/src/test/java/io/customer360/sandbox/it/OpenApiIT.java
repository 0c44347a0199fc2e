package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.it.Matrix.Whose;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@WithSandbox
@DisplayName("X-03 the OpenAPI file that the app serves")
class OpenApiIT {
    private static Visitor admin;
    private static MatrixCustomers customers;
    private static int customer;
    private static JsonNode api;

    @BeforeAll
    static void served(Installation on) {
        admin = on.as("admin");
        customers = new MatrixCustomers(on);
        customer = customers.customer("carla", Whose.OWN);
        api = admin.get("openapi").expect(200).json();
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.ofJar(Installation.pluginJar()).stream();
    }

    @Test
    @DisplayName("X-03 names every REST method of the jar and no other")
    void complete() {
        var told = new TreeSet<String>();
        api.path("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                verb -> told.add(name(verb, path.getKey()))));
        assertEquals("3.1.0", api.path("openapi").asText());
        assertEquals(
                endpoints().map(Endpoint::toString).collect(Collectors.toCollection(TreeSet::new)),
                told);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @DisplayName("X-03 every method answers in the shape that the file tells")
    void answers(Endpoint endpoint) {
        var path = customers.address(endpoint, customer);
        var body = customers.body(endpoint, customer);
        var answer = admin.send(endpoint.verb(), path, "*/*", body);
        var response = response(endpoint).path(Integer.toString(answer.status()));
        assertTrue(!response.isMissingNode(), "not told of: " + answer);
        var json = response.at("/content/application~1json/schema");
        if (!json.isMissingNode() && answer.header("Content-Type").contains("json")) {
            var faults = new Shape(api).faults(json, answer.json());
            assertTrue(faults.isEmpty(), faults + " in " + answer);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    @DisplayName("X-03 a refusal has the shape that the file tells")
    void refusals(Endpoint endpoint) {
        var path = customers.address(endpoint, MatrixCustomers.MISSING);
        var body = customers.body(endpoint, MatrixCustomers.MISSING);
        var answer = admin.send(endpoint.verb(), path, Visitor.JSON, body);
        if (answer.status() >= 400) {
            var shape = api.at("/components/responses/404/content/application~1json/schema");
            assertEquals(
                    "[]",
                    new Shape(api).faults(shape, answer.json()).toString(),
                    answer.toString());
            assertTrue(response(endpoint).has(Integer.toString(answer.status())), "" + answer);
        }
    }

    private static JsonNode response(Endpoint endpoint) {
        var operation = api.path("paths").path("/" + endpoint.path());
        return operation.path(endpoint.verb().toLowerCase()).path("responses");
    }

    private static String name(String verb, String path) {
        return verb.toUpperCase() + " " + path.substring(1);
    }
}
