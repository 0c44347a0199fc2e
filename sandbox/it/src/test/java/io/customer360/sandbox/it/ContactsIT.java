package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithSandbox
@DisplayName("F-099 to F-103, F-235 contacts over REST")
class ContactsIT {
    private static final int MANY = 10_000;
    private static final String COPY =
            """
            INSERT INTO AO_761360_CONTACT (ORG_ID, SOURCE, EXT_ID, FULL_NAME, SORT_NAME,
                SEARCH_WORDS, STARRED, CREATED, CREATED_BY, UPDATED, UPDATED_BY, VERSION)
            SELECT c.ORG_ID, c.SOURCE, c.EXT_ID || '-' || n.X,
                REPLACE(c.FULL_NAME, '00000', LPAD(n.X, 5, '0')),
                REPLACE(c.SORT_NAME, '00000', LPAD(n.X, 5, '0')),
                REPLACE(c.SEARCH_WORDS, '00000', LPAD(n.X, 5, '0')),
                c.STARRED, c.CREATED, c.CREATED_BY, c.UPDATED, c.UPDATED_BY, c.VERSION
            FROM AO_761360_CONTACT c CROSS JOIN SYSTEM_RANGE(1, :times) n WHERE c.ID = :contact
            """;

    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Contacts", "SUP");
        path = "customers/" + customer + "/contacts";
    }

    private ObjectNode form(String name) {
        return Forms.of("name", name);
    }

    private JsonNode list(String query) {
        return on.as("admin").get(path + "?at=full" + query).expect(200).json();
    }

    private List<String> names(String query) {
        var names = new ArrayList<String>();
        list(query).path("items").forEach(item -> names.add(item.path("name").asText()));
        return names;
    }

    @Test
    @DisplayName("F-099 a contact is saved and appears at once")
    void added() {
        var id =
                on.contact(
                        customer,
                        form("Ada Archer")
                                .put("role", "CIO")
                                .put("email", "Ada@acme.test")
                                .put("phone", "+49 30 1")
                                .put("type", "2")
                                .put("important", "true"));
        var held = on.as("vera").get(path + "/" + id).expect(200).json();
        assertEquals("Ada@acme.test", held.path("email").asText());
        assertEquals("Champion", held.path("type").path("name").asText());
        assertTrue(held.path("important").asBoolean());
        assertEquals(List.of("Ada Archer"), names(""));
    }

    @Test
    @DisplayName("F-099 a duplicate address within the customer is warned of, whatever its case")
    void duplicate() {
        on.contact(customer, form("Ada").put("email", "ada@acme.test"));
        var second = form("Ada B").put("email", "ADA@ACME.TEST");
        var warned = on.as("admin").post(path, second).expect(400);
        assertTrue(warned.errorAt("email").contains("Ada"), warned.toString());
        on.as("admin").post(path, second.put("twice", "true")).expect(201);
        var other = on.customer("Other contacts", "SUP");
        on.as("admin")
                .post("customers/" + other + "/contacts", form("A").put("email", "ada@acme.test"))
                .expect(201);
    }

    @Test
    @DisplayName("F-100 a deleted contact is gone, and history tells who it was")
    void deleted() {
        var id = on.contact(customer, form("Gone Person"));
        on.as("admin").delete(path + "/" + id + "?version=1").expect(200);
        on.as("admin").get(path + "/" + id).expect(404);
        assertEquals(0, list("").path("total").asInt());
        var changes = on.as("admin").get("customers/" + customer + "/changes").expect(200);
        assertTrue(changes.body().contains("Gone Person"), changes.toString());
    }

    @Test
    @DisplayName("F-101 starred contacts come first")
    void starred() {
        on.contact(customer, form("Adam"));
        var zoe = on.contact(customer, form("Zoe"));
        on.as("admin")
                .put(path + "/" + zoe + "/star", Forms.of("version", "1", "important", "true"))
                .expect(200);
        assertEquals(List.of("Zoe", "Adam"), names(""));
        assertEquals(List.of("Zoe"), names("&starred=true"));
        assertEquals(List.of("Zoe", "Adam"), names("&sort=name&direction=desc"));
    }

    @Test
    @DisplayName("F-235 a new type can be chosen; one in use is not deleted but no longer offered")
    void types() {
        var types = "settings/contact-types";
        var before = on.as("admin").get(types).expect(200).json();
        var form =
                Forms.of(
                        "version", before.path("version").asText(),
                        "name", "Type " + customer,
                        "colour", "red",
                        "icon", "legal",
                        "offered", "true");
        var after = on.as("admin").post(types, form).expect(201).json();
        var type = after.path("types").path(after.path("types").size() - 1);
        var id = type.path("id").asText();
        on.contact(customer, form("Typed").put("type", id));
        var version = after.path("version").asText();
        on.as("admin").delete(types + "/" + id + "?version=" + version).expect(400);
        on.as("admin")
                .put(types + "/" + id, form.put("version", version).put("offered", "false"))
                .expect(200);
        on.as("admin").post(path, form("Other").put("type", id)).expect(400);
        assertEquals(List.of("Typed"), names("&type=" + id));
    }

    @Test
    @DisplayName("two editors: the second is told of the newer contact")
    void stale() {
        var id = on.contact(customer, form("Ada"));
        on.as("admin").put(path + "/" + id, form("Ada A").put("version", "1")).expect(200);
        var refused =
                on.as("lena").put(path + "/" + id, form("Ada B").put("version", "1")).expect(409);
        assertTrue(refused.body().contains("Ada A"), refused.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\u05e2\u05d3\u05d4 \u0645\u0631\u062d\u0628\u0627",
                "\uD83D\uDE80 \uD842\uDFB7",
                "'; DROP TABLE X; --",
                "${7*7} {{7*7}}"
            })
    @DisplayName("hostile names are stored as they are")
    void hostile(String name) {
        var id = on.contact(customer, form(name).put("role", name));
        assertEquals(
                name, on.as("admin").get(path + "/" + id).expect(200).json().path("name").asText());
        assertFalse(on.as("admin").html(path + "?at=full").expect(200).body().contains("<script>"));
    }

    @Test
    @DisplayName("bad input is refused by its field, unknown fields too")
    void refused() {
        var admin = on.as("admin");
        assertFalse(admin.post(path, form(" ")).expect(400).errorAt("name").isEmpty());
        assertFalse(
                admin.post(path, form("A").put("email", "nobody"))
                        .expect(400)
                        .errorAt("email")
                        .isEmpty());
        assertFalse(
                admin.post(path, form("A").put("user", "paula"))
                        .expect(400)
                        .errorAt("user")
                        .isEmpty());
        assertFalse(
                admin.post(path, form("A").put("salary", "1"))
                        .expect(400)
                        .errorAt("salary")
                        .isEmpty());
        assertFalse(admin.post(path, form("x".repeat(151))).expect(400).errorAt("name").isEmpty());
    }

    @Test
    @DisplayName("F-103 10,000 contacts of one customer come page by page")
    void many() {
        copied(on.contact(customer, form("Person 00000")), MANY - 1);
        var first = list("");
        assertEquals(MANY, first.path("total").asInt());
        assertEquals(50, first.path("items").size());
        assertEquals("Person 00000", first.path("items").path(0).path("name").asText());
        var last = list("&start=9950");
        assertEquals("Person 09999", last.path("items").path(49).path("name").asText());
        assertTrue(last.path("next").isMissingNode() || last.path("next").isNull());
        assertEquals(1, list("&filter=person%2007777").path("total").asInt());
        assertEquals(5, on.as("admin").get(path).expect(200).json().path("items").size());
    }

    /** Copies a contact in the database, since so many would take long over REST. */
    private void copied(int contact, int times) {
        JdbcClient.create(on.sandbox().tables())
                .sql(COPY)
                .param("contact", contact)
                .param("times", times)
                .update();
    }
}
