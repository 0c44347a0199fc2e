package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithSandbox
@DisplayName("F-026, F-028, F-029, F-033, F-232, X-22 custom fields over REST")
class FieldsIT {
    private final List<CustomField> made = new ArrayList<>();
    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Fields", "SUP");
    }

    @AfterEach
    void tidy() {
        made.forEach(CustomField::remove);
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @DisplayName("F-026 every type keeps a valid value and refuses an invalid one by its name")
    @CsvSource({
        "text, <b>x</b> 漢字 🚀, <b>x</b> 漢字 🚀, ",
        "long-text, 'one', 'one', ",
        "number, 12.50, 12.5, 1e9",
        "date, 2027-02-28, 2027-02-28, 2027-02-30",
        "flag, true, true, perhaps",
        "user, admin, admin, nobody-like-this",
        "url, https://example.com/?q=1, https://example.com/?q=1, javascript:alert(1)",
        "money, 12.5 eur, 12.50 EUR, 12.5",
        "select, Cloud, Cloud, Moon",
        "multi-select, Server, Server, Moon",
    })
    void types(String type, String entered, String stored, String refused) {
        var field =
                field(
                        type,
                        type.endsWith("select") ? new String[] {"Cloud", "Server"} : new String[0]);
        field.set("admin", customer, entered).expect(200);
        assertEquals(List.of(stored), field.of("admin", customer));
        if (refused != null) {
            var answer = field.set("admin", customer, refused).expect(400);
            assertTrue(answer.json().path("errors").has("fields." + field.id()), answer.body());
            assertEquals(List.of(stored), field.of("admin", customer));
        }
        field.set("admin", customer, "").expect(200);
        assertEquals(List.of(), field.of("admin", customer));
    }

    @Test
    @DisplayName("an unknown field, a structure and a stale version are refused")
    void refusals() {
        var field = field("text");
        var path = "customers/" + customer;
        var body = Forms.of("version", "0");
        body.putObject("fields").putArray("987654").add("x");
        assertTrue(on.as("admin").patch(path, body).expect(400).body().contains("fields.987654"));
        body.putObject("fields").putObject(field.id());
        assertTrue(
                on.as("admin")
                        .patch(path, body)
                        .expect(400)
                        .body()
                        .contains("fields." + field.id()));
        field.set("admin", customer, "first").expect(200);
        var stale = on.as("admin").patch(path, field.edit("0", "second")).expect(409);
        assertTrue(stale.body().contains("first"), stale.body());
    }

    @Test
    @DisplayName("the edit of a field is one version and one revision with the profile's")
    void oneRevision() {
        var field = field("text");
        var path = "customers/" + customer;
        on.as("admin").patch(path, field.edit("0", "x").put("country", "DE")).expect(200);
        assertEquals(1, on.as("admin").get(path).json().path("version").asInt());
        assertEquals(List.of("x"), field.of("admin", customer));
    }

    @Test
    @DisplayName("F-026 amounts are neither seen nor entered nor filtered by without the right")
    void revenue() {
        var field = field("money");
        field.set("admin", customer, "7654321 EUR").expect(200);
        for (var path :
                List.of(
                        "customers/" + customer,
                        "customers/" + customer + "/fields",
                        "customers")) {
            var answer = on.as("vera").get(path).expect(200);
            assertFalse(Amounts.in(answer.body(), "7654321.00"), answer.body());
        }
        assertEquals(400, on.as("vera").get("customers?field=" + field.id()).status());
    }

    @Test
    @DisplayName("F-232 the type cannot change while values exist, and an option in use stays")
    void inUse() {
        var field = field("select", "Cloud", "Server");
        field.set("admin", customer, "Cloud").expect(200);
        var form = CustomField.form("text").put("name", field.name()).put("version", "1");
        var type = on.as("admin").put(field.path(), form).expect(400);
        assertTrue(type.json().path("errors").has("type"), type.body());
        var fewer = CustomField.form("select").put("name", field.name()).put("version", "1");
        fewer.putArray("optionNames").add("Server");
        var option = on.as("admin").put(field.path(), fewer).expect(400);
        assertTrue(option.json().path("errors").has("optionNames"), option.body());
    }

    @Test
    @DisplayName("F-033 a fresh install has the deployment type, whose values explain themselves")
    void deploymentType() {
        var fields = on.as("admin").get("settings/fields/customer").expect(200).json();
        var field = Forms.item(fields.path("fields"), "name", "Deployment type");
        assertEquals("select", field.path("type").asText());
        for (var option : field.path("options")) {
            assertFalse(option.path("description").asText().isEmpty(), option.toString());
        }
    }

    @Test
    @DisplayName("F-029 a field of the app cannot be deleted, and only what is optional is hidden")
    void system() {
        var path = "settings/fields/subscription";
        var list = on.as("admin").get(path).expect(200).json();
        var version = list.path("version").asText();
        on.as("admin").delete(path + "/plan?version=" + version).expect(404);
        on.as("admin")
                .put(path + "/system/price", Forms.of("version", version, "hidden", "true"))
                .expect(400);
        var hidden =
                on.as("admin")
                        .put(path + "/system/trial", Forms.of("version", version, "hidden", "true"))
                        .expect(200)
                        .json();
        assertTrue(Forms.item(hidden.path("system"), "name", "trial").path("hidden").asBoolean());
        on.as("admin")
                .put(
                        path + "/system/trial",
                        Forms.of("version", hidden.path("version").asText(), "hidden", "false"))
                .expect(200);
    }

    @Test
    @DisplayName("X-22 a field fed from outside is written by the API and tells its source")
    void fed() {
        var form =
                CustomField.form("number")
                        .put("sourceName", "CRM")
                        .put("sourceLink", "https://crm.example.com");
        var field = CustomField.define(on, "customer", form);
        made.add(field);
        field.set("admin", customer, "77").expect(200);
        assertEquals(List.of("77"), field.of("vera", customer));
        assertEquals("CRM", field.definition().path("source").path("name").asText());
        on.as("admin").get("customers/" + customer + "/fields/" + field.id() + "/form").expect(404);
    }

    @Test
    @DisplayName("F-028 a subscription has its own fields, required ones too, and is found by them")
    void subscriptions() {
        var form = CustomField.form("text").put("required", "true");
        var field = CustomField.define(on, "subscription", form);
        made.add(field);
        var path = "customers/" + customer + "/subscriptions";
        var refused = on.as("admin").post(path, Forms.subscription()).expect(400);
        assertTrue(refused.json().path("errors").has("fields." + field.id()), refused.body());
        var body = Forms.subscription();
        body.putObject("fields").put(field.id(), "PO-4711");
        on.as("admin").post(path, body).expect(201);
        var found = on.as("admin").get(path + "?full=true&filter=4711").expect(200).json();
        assertEquals(1, found.path("count").asInt());
        assertEquals(List.of("PO-4711"), field.in(found.path("items").get(0)));
        var none = on.as("admin").get(path + "?full=true&filter=4712").expect(200).json();
        assertEquals(0, none.path("count").asInt());
    }

    @Test
    @DisplayName("F-026 numbers, days and options sort and filter by what they mean")
    void sortsAndFilters() {
        var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        var nine = on.customer(mark + " nine", "SUP");
        var ten = on.customer(mark + " ten", "SUP");
        var minus = on.customer(mark + " minus", "SUP");
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        var number = field("number");
        var sorted = "q=" + mark + "&sort=fields." + number.id();
        var asked = "&fields." + number.id();
        number.set("admin", nine, "9").expect(200);
        number.set("admin", ten, "10").expect(200);
        number.set("admin", minus, "-100.5").expect(200);
        assertEquals(List.of(minus, nine, ten), ids(sorted + asked + ".from=-200"));
        assertEquals(List.of(ten, nine, minus), ids(sorted + "&direction=desc" + asked + ".to=10"));
        assertEquals(List.of(nine, ten), ids(sorted + asked + ".from=9" + asked + ".to=10"));

        var choice = field("select", "Zulu", "Alpha");
        choice.set("admin", nine, "Alpha").expect(200);
        choice.set("admin", ten, "Zulu").expect(200);
        assertEquals(List.of(ten, nine, minus), ids("q=" + mark + "&sort=fields." + choice.id()));
        assertEquals(List.of(nine), ids("fields." + choice.id() + "=Alpha"));
        assertEquals(
                List.of(),
                ids("fields." + choice.id() + "=Alpha" + asked + ".from=9.5"),
                "two custom fields at once");
        on.as("admin").get("customers?fields." + choice.id() + "=Moon").expect(400);
    }

    private List<Integer> ids(String query) {
        var list = on.as("admin").get("customers?" + query).expect(200).json();
        var ids = new ArrayList<Integer>();
        list.path("items").forEach(item -> ids.add(item.path("id").asInt()));
        return ids;
    }

    private CustomField field(String type, String... options) {
        var field = CustomField.ofCustomers(on, type, options);
        made.add(field);
        return field;
    }
}
