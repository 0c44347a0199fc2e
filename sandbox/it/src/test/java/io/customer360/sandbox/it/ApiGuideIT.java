package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-03 the lines of docs/api.md")
class ApiGuideIT {
    private static final Pattern LINES = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final String STRICT = "set -eu; curl() { command curl -sS --fail \"$@\"; }\n";

    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Guide", "SUP");
        admin().post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @Test
    @DisplayName("X-03 every curl line works as it stands, with a personal access token")
    void lines() throws Exception {
        assumeTrue(installed(), "curl is not installed");
        var answers = new ArrayList<JsonNode>();
        for (var line : guide()) {
            answers.add(Answer.JSON.readTree(run(line)));
        }
        assertEquals(15, answers.size());
        assertEquals("3.1.0", answers.get(0).path("openapi").asText());
        assertEquals("CH", answers.get(3).path("country").asText());
        var people = answers.get(answers.size() - 1);
        assertEquals(2, people.path("added").asInt(), people.toString());
        var tagged = answers.get(answers.size() - 2);
        assertEquals(1, tagged.path("changed").asInt(), tagged.toString());
        assertEquals(3, count("contacts"));
        assertEquals(1, count("subscriptions"));
        assertEquals(1, count("invoices"));
    }

    @Test
    @DisplayName("X-03 without a token nothing is told")
    void withoutToken() {
        on.anonymous().get("openapi").expect(401);
        var bad = Map.of("Authorization", "Bearer nobody", "Accept", Visitor.JSON);
        var none = BodyPublishers.noBody();
        on.anonymous().raw("GET", "openapi", bad, none).expect(401);
    }

    private static List<String> guide() throws IOException {
        var text = Files.readString(Path.of("../../docs/api.md"));
        return LINES.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String run(String line) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", STRICT + line);
        shell.environment().putAll(variables());
        var out = Files.createTempFile("answer", ".json");
        var err = Files.createTempFile("refusal", ".txt");
        var process = shell.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), line);
        var told = Files.readString(out);
        assertEquals(0, process.exitValue(), line + told + Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return told;
    }

    private Map<String, String> variables() {
        var path = "customers/" + customer;
        return Map.of(
                "TOKEN",
                "admin",
                "API",
                on.url() + "/rest/customer360/1.0",
                "CUSTOMER",
                "" + customer,
                "VERSION",
                admin().get(path).expect(200).json().path("version").asText(),
                "LINK",
                admin().get(path + "/links").expect(200).json().at("/items/0/id").asText());
    }

    private int count(String kind) {
        var list = admin().get("customers/" + customer + "/" + kind).expect(200).json();
        return list.path("items").size();
    }

    private static boolean installed() throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "command -v curl").start().waitFor() == 0;
    }

    private Visitor admin() {
        return on.as("admin");
    }
}
