package io.customer360.sandbox.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.Matrix.Whose;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@WithSandbox
@DisplayName("R17 what nobody should send")
class FuzzIT {
    private static final List<String> SORTS = List.of("sort", "direction", "start", "page", "size");
    private static final List<String> CHOICES =
            List.of(
                    "filter",
                    "q",
                    "who",
                    "state",
                    "full",
                    "at",
                    "in",
                    "all",
                    "user",
                    "type",
                    "tag",
                    "status",
                    "tier",
                    "reference",
                    "csm",
                    "field",
                    "fields.1",
                    "fields.1.from",
                    "renewal",
                    "renewal.to",
                    "arr.from",
                    "sort",
                    "view",
                    "columns",
                    "is",
                    "from",
                    "to",
                    "except",
                    "total",
                    "for",
                    "kind",
                    "cursor",
                    "after",
                    "before");

    private static MatrixCustomers customers;
    private static int customer;

    private Installation on;

    @BeforeAll
    static void shared(Installation on) {
        // the log of the jobs names what failed, and is not what is tried here
        on.as("admin").delete("jobs/errors").expect(200);
        customers = new MatrixCustomers(on);
        customer = customers.customer("carla", Whose.OWN);
    }

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    static Stream<Endpoint> taking() {
        return RestRulesIT.taking();
    }

    static Stream<Endpoint> reading() {
        return RestRulesIT.reading();
    }

    @ParameterizedTest
    @MethodSource("taking")
    @DisplayName(
            "R17 two hundred bodies nobody should send: never a server error, never a stack trace")
    void fuzzedBodies(Endpoint endpoint) {
        var address = customers.address(endpoint, customer);
        for (var body : bodies(endpoint)) {
            var answer =
                    admin().raw(
                                    endpoint.verb(),
                                    address,
                                    Map.of("Content-Type", Visitor.JSON, "Accept", Visitor.JSON),
                                    BodyPublishers.ofByteArray(body));
            assertTrue(
                    answer.status() >= 200 && answer.status() < 500,
                    new String(body, UTF_8) + ": " + answer);
            answer.assertNoTrace();
        }
        assertStillReadable();
    }

    @ParameterizedTest
    @MethodSource("reading")
    @DisplayName("R17 addresses nobody should ask for: never a server error, never a stack trace")
    void fuzzedAddresses(Endpoint endpoint) {
        var address = customers.address(endpoint, customer);
        var asking = address + (address.contains("?") ? "&" : "?");
        for (var word : Fuzz.words()) {
            var asked =
                    Stream.of(
                            endpoint.address(word, word),
                            endpoint.address(String.valueOf(customer), word),
                            asking + String.join("=" + word + "&", SORTS) + "=" + word,
                            asking + String.join("=" + word + "&", CHOICES) + "=" + word);
            asked.forEach(
                    path -> {
                        for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                            var answer = admin().send("GET", path, face, null);
                            assertTrue(answer.status() < 500, answer.toString());
                            answer.assertNoTrace();
                        }
                    });
        }
    }

    private static List<byte[]> bodies(Endpoint endpoint) {
        long seed = endpoint.toString().hashCode();
        return endpoint.path().endsWith("/batch")
                ? Fuzz.batches(200, seed)
                : Fuzz.bodies(200, seed);
    }

    private Visitor admin() {
        return on.as("admin");
    }

    private void assertStillReadable() {
        for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
            admin().send("GET", "customers/" + customer, face, null).expect(200);
            admin().send("GET", "customers/" + customer + "/subscriptions", face, null).expect(200);
        }
    }
}
