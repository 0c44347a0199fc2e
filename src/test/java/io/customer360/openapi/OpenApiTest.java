package io.customer360.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-03 the OpenAPI file")
class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/openapi/customer360.json");
    private static final String AGAIN =
            "the API has changed: ./mvnw test -Dtest=OpenApiTest -Dopenapi=write";

    private static String written;
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        written = Document.text(Sources.read());
        api = new ObjectMapper().readTree(written);
        if ("write".equals(System.getProperty("openapi"))) {
            Files.writeString(FILE, written);
        }
    }

    @Test
    @DisplayName("says what the resources say")
    void upToDate() throws IOException {
        assertTrue(written.equals(Files.readString(FILE)), AGAIN);
    }

    @Test
    @DisplayName("tells of every method what it is for, and names no two alike")
    void told() {
        Set<String> ids = new HashSet<>();
        for (var path : api.path("paths")) {
            for (var operation : path) {
                assertTrue(ids.add(operation.path("operationId").asText()), operation.toString());
                assertTrue(operation.path("summary").asText().endsWith("."), operation.toString());
            }
        }
        assertTrue(ids.size() > 100, ids.toString());
    }

    @Test
    @DisplayName("tells of an upsert its body, its answers, its refusals and who may")
    void upsert() {
        var post = api.path("paths").path("/customers/{id}/invoices").path("post");

        assertEquals("Needs the permissions View, Edit, See revenue.", text(post, "description"));
        assertEquals(
                "#/components/schemas/InvoiceInput",
                post.at("/requestBody/content/application~1json/schema/$ref").asText());
        assertEquals(
                List.of("200", "201", "400", "401", "403", "404", "409", "415"),
                names(post.path("responses")));
        assertEquals(
                "#/components/schemas/Invoices",
                post.at("/responses/201/content/application~1json/schema/$ref").asText());
        assertEquals(
                List.of("id", "direction", "page", "sort", "state"), post.findValuesAsText("name"));
    }

    @Test
    @DisplayName("tells how values are written")
    void values() {
        var invoice = api.at("/components/schemas/Invoice/properties");

        assertEquals("date", text(invoice.path("due"), "format"));
        assertEquals("#/components/schemas/Money", text(invoice.path("amount"), "$ref"));
        assertEquals("[open, overdue, paid, void]", sorted(invoice.at("/state/enum")));
        var contact = api.at("/components/schemas/ContactInput");
        assertEquals("array", contact.at("/properties/fields/additionalProperties/type").asText());
        assertEquals(false, contact.path("additionalProperties").asBoolean(true));
    }

    private static String sorted(JsonNode codes) {
        var texts = new TreeSet<String>();
        codes.forEach(code -> texts.add(code.asText()));
        return texts.toString();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
