package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-228 to F-230 and F-037 to F-040 the statuses of customers")
class StatusesIT {
    private static final String LIST = "settings/statuses";

    private Installation on;
    private String mark;
    private List<String> before;

    @BeforeEach
    void asTheyAre(Installation on) {
        this.on = on;
        mark = "s" + UUID.randomUUID().toString().substring(0, 8);
        before = ids();
    }

    @AfterEach
    void asTheyWere() {
        for (var id : ids()) {
            if (!before.contains(id)) {
                remove(id, before.get(0)).expect(200);
            }
        }
        on.as("admin").put(LIST + "/order", order(before)).expect(200);
    }

    @Test
    @DisplayName("F-040 six statuses are ready on a fresh install")
    void ready() {
        var names = new ArrayList<String>();
        items().forEach(item -> names.add(item.path("name").asText()));
        assertTrue(
                names.containsAll(
                        List.of(
                                "Onboarding",
                                "Adoption",
                                "Engagement",
                                "Expansion",
                                "Renewal",
                                "Churned")),
                names.toString());
    }

    @Test
    @DisplayName("F-228 only those who manage the app see and change them")
    void permissions() {
        for (var user : List.of("carla", "lena", "vera", "luke")) {
            assertEquals(403, on.as(user).get(LIST).status(), user);
            assertEquals(403, on.as(user).post(LIST, status(mark)).status(), user);
        }
        assertEquals(401, on.anonymous().get(LIST).status());
    }

    @Test
    @DisplayName("F-229 a status is appended, trimmed; its name is unique whatever its case")
    void adds() {
        var added = on.as("admin").post(LIST, status("  " + mark + " ")).expect(201).json();
        var last = added.path("items").get(added.path("items").size() - 1);
        assertEquals(mark, last.path("name").asText());
        var again = on.as("admin").post(LIST, status(mark.toUpperCase(Locale.ROOT)));
        assertEquals(400, again.status());
        assertFalse(again.errorAt("name").isEmpty(), again.body());
        var tooLong = on.as("admin").post(LIST, status("x".repeat(61)));
        assertFalse(tooLong.errorAt("name").isEmpty(), tooLong.body());
        var unknown = on.as("admin").post(LIST, status(mark + "2").put("weight", "3"));
        assertFalse(unknown.errorAt("weight").isEmpty(), unknown.body());
    }

    @Test
    @DisplayName("F-230 the order is the one of filter and sorting, at once")
    void orders() {
        var reversed = new ArrayList<>(before);
        Collections.reverse(reversed);
        var first = customer(before.get(0));
        var last = customer(before.get(before.size() - 1));
        assertEquals(List.of(first, last), sorted());

        on.as("admin").put(LIST + "/order", order(reversed)).expect(200);

        assertEquals(reversed, ids());
        assertEquals(List.of(last, first), sorted());
        var half = on.as("admin").put(LIST + "/order", order(reversed.subList(1, 4)));
        assertEquals(400, half.status());
        assertFalse(half.errorAt("order").isEmpty(), half.body());
    }

    @Test
    @DisplayName("F-040 a status that customers have goes only for another one; history says so")
    void removes() {
        var gone = added(mark);
        var customer = customer(gone);
        var refused = on.as("admin").delete(LIST + "/" + gone + "?version=" + version());
        assertEquals(400, refused.status());
        assertFalse(refused.errorAt("replacement").isEmpty(), refused.body());
        var asked = on.as("admin").get(LIST + "/" + gone + "/removal").expect(200).json();
        assertEquals(1, asked.path("customers").asInt());

        remove(gone, before.get(1)).expect(200);

        var path = "customers/" + customer;
        var shown = on.as("admin").get(path).expect(200).json();
        assertEquals(before.get(1), shown.path("status").path("id").asText());
        assertEquals(1, count("status=" + before.get(1)));
        assertEquals(404, on.as("admin").get(LIST + "/" + gone + "/form").status());
        var latest = on.as("admin").get(path + "/changes").json().path("items").get(0);
        assertEquals(name(before.get(1)), latest.path("to").asText());
        assertEquals(on.world().user("admin").getDisplayName(), latest.path("by").asText());
    }

    @Test
    @DisplayName("F-038 who, when, from and to are kept, and the time in each status is told")
    void lifecycle() {
        var customer = customer(before.get(0));
        set(customer, before.get(1));
        var path = "customers/" + customer;
        var told = on.as("anna").get(path + "/attributes/lifecycle").expect(200).json();
        assertEquals(2, told.path("stays").size());
        var now = told.path("stays").get(0);
        var past = told.path("stays").get(1);
        assertEquals(before.get(1), now.path("status").path("id").asText());
        assertTrue(now.path("until").isMissingNode() || now.path("until").isNull());
        assertEquals(now.path("from").asText(), past.path("until").asText());
        assertEquals(on.world().user("admin").getDisplayName(), past.path("by").asText());
        assertEquals(2, told.path("totals").size());
        assertEquals(404, on.as("ben").get(path + "/attributes/lifecycle").status());
    }

    @Test
    @DisplayName("F-039 the filter by status counts what the API counts")
    void filters() {
        var status = added(mark);
        customer(status);
        customer(status);
        customer(before.get(0));
        assertEquals(2, count("status=" + status));
        assertEquals(1, count("status=" + before.get(0)));
    }

    @Test
    @DisplayName("two admins change the list: the slower one is told, and gets the newer list")
    void stale() {
        var old = version();
        added(mark);
        var late = on.as("admin").post(LIST, Forms.of("version", old, "name", mark + " late"));
        assertEquals(409, late.status());
        assertTrue(late.body().contains(mark), late.body());
    }

    private String added(String name) {
        var items = on.as("admin").post(LIST, status(name)).expect(201).json().path("items");
        return Forms.item(items, "name", name).path("id").asText();
    }

    private ObjectNode status(String name) {
        return Forms.of("version", version(), "name", name, "colour", "green");
    }

    private ObjectNode order(List<String> wanted) {
        return Forms.of("version", version(), "order", String.join(",", wanted));
    }

    private Answer remove(String gone, String next) {
        return on.as("admin")
                .delete(LIST + "/" + gone + "?version=" + version() + "&replacement=" + next);
    }

    private int customer(String status) {
        var customer = on.customer(mark, "SUP");
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        set(customer, status);
        return customer;
    }

    private void set(int customer, String status) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, "status", status)).expect(200);
    }

    private List<Integer> sorted() {
        List<Integer> found = new ArrayList<>();
        on.as("admin")
                .get("customers?sort=status&q=" + mark)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> found.add(item.path("id").asInt()));
        return found;
    }

    private int count(String filter) {
        return on.as("admin")
                .get("customers?q=" + mark + "&" + filter)
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }

    private String name(String id) {
        return Forms.item(items(), "id", id).path("name").asText();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        items().forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private JsonNode items() {
        return on.as("admin").get(LIST).expect(200).json().path("items");
    }

    private String version() {
        return on.as("admin").get(LIST).expect(200).json().path("version").asText();
    }
}
