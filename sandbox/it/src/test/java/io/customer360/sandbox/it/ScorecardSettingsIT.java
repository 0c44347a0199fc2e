package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-233 definitions of scorecards")
class ScorecardSettingsIT {
    private static final String LIST = "settings/scorecards";

    private Installation on;
    private String mark;
    private List<String> before;

    @BeforeEach
    void asTheyAre(Installation on) {
        this.on = on;
        mark = "c" + UUID.randomUUID().toString().substring(0, 8);
        before = ids();
    }

    @AfterEach
    void asTheyWere() {
        for (var id : ids()) {
            if (!before.contains(id)) {
                var version = one(id).path("version").asText();
                on.as("admin").delete(LIST + "/" + id + "?version=" + version).expect(200);
            }
        }
    }

    @Test
    @DisplayName("F-233 an objective has text, points and order, and its share of all points")
    void adds() {
        var made = add(scorecard("Kick-off held:20", "First project live:60"));

        assertEquals(mark, made.path("name").asText());
        assertEquals(1, made.path("version").asInt());
        assertEquals(80, made.path("points").asInt());
        assertEquals(
                List.of("Kick-off held 20 25", "First project live 60 75"),
                made.path("items")
                        .valueStream()
                        .map(
                                it ->
                                        String.join(
                                                " ",
                                                it.path("text").asText(),
                                                it.path("points").asText(),
                                                it.path("share").asText()))
                        .toList());
        var row = Forms.item(on.as("admin").get(LIST).json().path("items"), "name", mark);
        assertEquals(2, row.path("objectives").asInt());
        assertEquals(0, row.path("customers").asInt());
    }

    @Test
    @DisplayName("F-233 only those who manage the app see and change definitions")
    void permissions() {
        for (var user : List.of("carla", "lena", "vera", "luke")) {
            assertEquals(403, on.as(user).get(LIST).status(), user);
            assertEquals(403, on.as(user).post(LIST, scorecard("a:1")).status(), user);
        }
        assertEquals(401, on.anonymous().get(LIST).status());
        assertEquals(404, on.as("admin").get(LIST + "/987654").status());
        assertEquals(404, on.as("admin").get(LIST + "/x").status());
    }

    @Test
    @DisplayName("F-233 a save makes a version; an older one is told, filled in and saved again")
    void versions() {
        var first = add(scorecard("a:20", "b:60"));
        var id = first.path("id").asText();
        var edit = edit(first, "1:a:30", "0:c:10");

        var second = on.as("admin").put(LIST + "/" + id, edit).expect(200).json();

        assertEquals(List.of("1", "3"), itemIds(second));
        var stale = on.as("admin").put(LIST + "/" + id, edit);
        assertEquals(409, stale.status());
        assertEquals(2, stale.json().path("current").path("version").asInt(), stale.body());
        var versions = on.as("admin").get(LIST + "/" + id + "/versions").json().path("items");
        assertEquals(2, versions.size());
        assertTrue(versions.get(0).path("latest").asBoolean());
        assertEquals(1, versions.get(0).path("changes").size(), versions.toString());
        var old = on.as("admin").get(LIST + "/" + id + "/form?values=1").json();
        assertEquals(2, old.path("version").asInt());
        assertEquals(List.of("1", "2"), ids(old.path("objectives")));
        var again = edit(second, "1:a:20", "2:b:60");
        assertEquals(
                List.of("1", "2"),
                itemIds(on.as("admin").put(LIST + "/" + id, again).expect(200).json()));
        assertEquals(404, on.as("admin").get(LIST + "/" + id + "/form?values=99").status());
        var history = on.as("admin").get("settings/history/scorecards").json().path("items");
        assertEquals(mark, history.get(0).path("about").asText(), history.toString());
    }

    @Test
    @DisplayName("F-233 saving what is already there makes no version")
    void same() {
        var first = add(scorecard("a:20"));
        var path = LIST + "/" + first.path("id").asText();
        var same = on.as("admin").put(path, edit(first, "1:a:20")).expect(200).json();
        assertEquals(1, same.path("version").asInt());
    }

    @Test
    @DisplayName("F-233 what is wrong is told by field and place; nothing is stored")
    void refuses() {
        var wrong = scorecard("a:1001", "b:1");
        wrong.put("validDays", "0");
        wrong.withArray("itemTexts").removeAll().add("").add("b");
        var refused = on.as("admin").post(LIST, wrong);
        assertEquals(400, refused.status());
        for (var field : List.of("itemTexts.0", "itemPoints.0", "validDays")) {
            assertFalse(refused.errorAt(field).isEmpty(), field + " " + refused.body());
        }
        assertEquals(400, on.as("admin").post(LIST, scorecard()).status());
        assertEquals(400, on.as("admin").post(LIST, scorecard("a:1").put("wish", "x")).status());
        add(scorecard("a:1"));
        var taken = scorecard("a:1").put("name", mark.toUpperCase(Locale.ROOT));
        assertFalse(on.as("admin").post(LIST, taken).errorAt("name").isEmpty());
        assertEquals(before.size() + 1, ids().size());
    }

    @Test
    @DisplayName(
            "F-233 a search is validated as the service account sees it, and tried on everybody")
    void searches() {
        var body = scorecard("a:1");
        body.putArray("itemSearches").add("nonsense ORDER BY created");
        body.putArray("itemBounds").add("at-most");
        body.putArray("itemNumbers").add("0");
        assertFalse(on.as("admin").post(LIST, body).errorAt("itemSearches.0").isEmpty());
        body.putArray("itemSearches").add("resolution IS EMPTY");
        assertEquals("resolution IS EMPTY", add(body).path("items").get(0).path("search").asText());

        var tried = tried("resolution IS EMPTY", "at-least", "0");
        assertTrue(tried.path("all").asInt() > 0, tried.toString());
        assertEquals(tried.path("all").asInt(), tried.path("customers").asInt());
        assertEquals(
                0, tried("resolution IS EMPTY", "at-least", "20000").path("customers").asInt());
        assertFalse(tried("nonsense =", "at-most", "0").path("trouble").asText().isEmpty());
        var open = Forms.of("search", "", "bound", "about", "number", "x");
        assertEquals(400, on.as("admin").post(LIST + "/try", open).status());
    }

    @Test
    @DisplayName("F-233 hostile texts are stored as they are, and shown escaped")
    void hostile() {
        var text = "<img src=x onerror=alert(1)> \u202Eevil \uD83D\uDE80";
        var body = scorecard("x:1");
        body.withArray("itemTexts").removeAll().add(text);
        body.put("name", "<script>alert(1)</script>" + mark);
        var made = add(body);
        assertEquals(
                "<img src=x onerror=alert(1)>  evil \uD83D\uDE80",
                made.path("items").get(0).path("text").asText());
        var page = on.as("admin").html(LIST + "/" + made.path("id").asText() + "/form").body();
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(on.as("admin").html(LIST).body().contains("<script>alert"));
    }

    @Test
    @DisplayName("F-233 one that nobody has is retired, offered again, and removed for good")
    void removes() {
        var made = add(scorecard("a:1"));
        var path = LIST + "/" + made.path("id").asText();
        var retired =
                on.as("admin")
                        .put(path + "/retired", Forms.of("version", "1", "retired", "true"))
                        .expect(200)
                        .json();
        assertTrue(retired.path("retired").asBoolean());
        var offered = Forms.of("version", "2", "retired", "false");
        var again = on.as("admin").put(path + "/retired", offered).expect(200).json();
        assertFalse(again.path("retired").asBoolean());
        assertEquals(409, on.as("admin").delete(path + "?version=1").status());
        on.as("admin").delete(path + "?version=3").expect(200);
        assertEquals(404, on.as("admin").get(path).status());
    }

    private JsonNode tried(String search, String bound, String number) {
        var body = Forms.of("search", search, "bound", bound, "number", number);
        return on.as("admin").post(LIST + "/try", body).expect(200).json();
    }

    private JsonNode add(ObjectNode body) {
        return on.as("admin").post(LIST, body).expect(201).json();
    }

    private JsonNode one(String id) {
        return on.as("admin").get(LIST + "/" + id).expect(200).json();
    }

    private List<String> ids() {
        return ids(on.as("admin").get(LIST).expect(200).json().path("items"));
    }

    private static List<String> itemIds(JsonNode scorecard) {
        return ids(scorecard.path("items"));
    }

    private static List<String> ids(JsonNode items) {
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    /** A new scorecard of objectives, each as text:points. */
    private ObjectNode scorecard(String... objectives) {
        var body = Forms.of("name", mark, "kind", "Kind " + mark);
        for (var objective : objectives) {
            body.withArray("itemKinds").add("objective");
            body.withArray("itemTexts").add(objective.split(":")[0]);
            body.withArray("itemPoints").add(objective.split(":")[1]);
        }
        return body;
    }

    /** The next version of a scorecard, of objectives as id:text:points. */
    private ObjectNode edit(JsonNode from, String... objectives) {
        var body = scorecard();
        body.put("version", from.path("version").asText());
        for (var objective : objectives) {
            var parts = objective.split(":");
            body.withArray("itemKinds").add("objective");
            body.withArray("itemIds").add(parts[0]);
            body.withArray("itemTexts").add(parts[1]);
            body.withArray("itemPoints").add(parts[2]);
        }
        return body;
    }
}
