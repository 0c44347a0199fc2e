package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-135 F-231 F-238 settings of scores, signals and values, by the API")
class ScoringSettingsIT {
    private Installation on;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
    }

    @AfterEach
    void asShipped() {
        for (var model : new String[] {"scoring", "churn"}) {
            put(model, with(shipped(model), "version", version(model))).expect(200);
        }
        put("cltv", MatrixScoring.flat(with(shipped("cltv"), "version", version("cltv"))))
                .expect(200);
    }

    @Test
    @DisplayName(
            "F-231 F-135 weights are a new version, and any other total than 100 is refused with it")
    void weights() {
        int before = version("scoring");
        var form = MatrixScoring.now(on, "scoring");
        number(form, "weight-payment", "24");
        var refused = put("scoring", form).expect(400).json();
        assertTrue(refused.path("errors").path("fields.weights").asText().contains("99"));
        assertEquals(before, version("scoring"));

        number(form, "weight-contract", "11");
        var saved = put("scoring", form).expect(200).json();
        assertEquals(before + 1, saved.path("version").asInt());
        assertEquals("24", saved.path("fields").path("weight-payment").asText());

        var history = on.as("admin").get("settings/history/scoring").expect(200).json();
        var newest = history.path("items").path(0);
        assertEquals("Alex Admin", newest.path("by").asText());
        assertEquals("weight-contract", history.path("items").path(1).path("field").asText());
        assertEquals("24", newest.path("to").path(0).path("text").asText());
        var html = on.as("admin").html("settings/history/scoring").expect(200).body();
        assertTrue(Jsoup.parse(html).text().contains("Payment: Weight"), html);
    }

    @Test
    @DisplayName(
            "F-135 of two admins who edit weights the second gets the newer ones, in both orders")
    void race() {
        for (var first : new String[] {"weight-usage", "weight-support"}) {
            var one = MatrixScoring.now(on, "scoring");
            var other = one.deepCopy();
            more(one, first);
            more(other, first.equals("weight-usage") ? "weight-support" : "weight-usage");
            put("scoring", one).expect(200);
            var lost = put("scoring", other).expect(409).json();
            assertEquals(version("scoring"), lost.path("current").path("version").asInt());
            assertEquals(
                    one.path("fields").path(first),
                    lost.path("current").path("fields").path(first));
        }
    }

    @Test
    @DisplayName(
            "F-238 two admins who edit signals, and two who edit values, cannot overwrite each other")
    void races() {
        var churn = MatrixScoring.now(on, "churn");
        number(churn, "silence-info", "21");
        put("churn", churn).expect(200);
        number(churn, "silence-info", "22");
        assertEquals(
                "21",
                put("churn", churn)
                        .expect(409)
                        .json()
                        .path("current")
                        .path("fields")
                        .path("silence-info")
                        .asText());

        var cltv = MatrixScoring.flat(MatrixScoring.now(on, "cltv"));
        put("cltv", cltv.put("margin", "62.5")).expect(200);
        assertEquals(
                "62.5",
                put("cltv", cltv.put("margin", "50"))
                        .expect(409)
                        .json()
                        .path("current")
                        .path("fields")
                        .path("margin")
                        .asText());
    }

    @Test
    @DisplayName("F-238 a change is audited with names, and versions tell what it was")
    void versions() {
        var churn = MatrixScoring.now(on, "churn");
        number(churn, "silence-on", "false");
        number(churn, "silence-action", "call");
        int version = put("churn", churn).expect(200).json().path("version").asInt();

        var versions = on.as("admin").get("settings/churn/versions").expect(200).json();
        var newest = versions.path("items").path(0);
        assertEquals(version, newest.path("number").asInt());
        assertTrue(newest.path("inForce").asBoolean());
        assertEquals("silence-on", newest.path("changes").path(0).path("name").asText());
        assertEquals("false", newest.path("changes").path(0).path("to").asText());
        var last = versions.path("items").path(versions.path("items").size() - 1);
        assertEquals(0, last.path("number").asInt());

        for (var face : new String[] {"settings/churn/versions", "settings/history/churn"}) {
            var text = Jsoup.parse(on.as("admin").html(face).expect(200).body()).text();
            assertTrue(text.contains("Silence: Suggested action"), text);
            assertTrue(text.contains("Call the customer"), text);
        }
        assertEquals(
                "true",
                on.as("admin")
                        .get("settings/churn?values=" + (version - 1))
                        .expect(200)
                        .json()
                        .path("fields")
                        .path("silence-on")
                        .asText());
        on.as("admin").get("settings/churn?values=987654").expect(404);
        on.as("admin").get("settings/churn?values=x").expect(400);
    }

    @Test
    @DisplayName("F-238 F-231 a preview counts the customers affected, and keeps nothing")
    void preview() {
        RunJobs.on(on).finished("measure-all");
        int version = version("churn");
        var churn = MatrixScoring.now(on, "churn");
        number(churn, "points-info", "0");
        var found = on.as("admin").post("settings/churn/preview", churn).expect(200).json();
        assertTrue(found.path("looked").asInt() > 0, found.toString());
        assertEquals(3, found.path("levels").size());
        assertEquals(found.path("looked").asInt(), total(found, "now"));
        assertEquals(found.path("looked").asInt(), total(found, "then"));
        assertEquals(version, version("churn"));

        var health = MatrixScoring.now(on, "scoring");
        var same = on.as("admin").post("settings/scoring/preview", health).expect(200).json();
        assertEquals(0, same.path("moved").asInt());
        number(health, "healthy-from", "30");
        var refused = on.as("admin").post("settings/scoring/preview", health).expect(400).json();
        assertTrue(refused.path("errors").has("fields.critical-below"), refused.toString());
    }

    @Test
    @DisplayName("what is no number of the model is refused by its name, hostile texts among it")
    void hostile() {
        for (var bad : new String[] {"<b>7", "\u202e7", "\ud83d\ude00", "1e9", "9".repeat(5000)}) {
            var form = MatrixScoring.now(on, "scoring");
            number(form, "share-overdue-count", bad);
            number(form, "curve-overdue-days", bad + ":100 9:0");
            var errors = put("scoring", form).expect(400).json().path("errors");
            assertTrue(errors.has("fields.share-overdue-count"), errors.toString());
            assertTrue(errors.has("fields.curve-overdue-days"), errors.toString());
        }
        var form = MatrixScoring.now(on, "churn");
        number(form, "luck-info", "5");
        assertTrue(put("churn", form).expect(400).json().path("errors").has("fields.luck-info"));
        assertTrue(
                put("cltv", MatrixScoring.flat(MatrixScoring.now(on, "cltv")).put("bands", "3,3"))
                        .expect(400)
                        .json()
                        .path("errors")
                        .has("bands"));
    }

    private static int total(JsonNode found, String when) {
        int sum = 0;
        for (var level : found.path("levels")) {
            sum += level.path(when).asInt();
        }
        return sum;
    }

    /** One percent more here, one less for the payment. */
    private static void more(ObjectNode form, String weight) {
        var fields = form.path("fields");
        number(form, weight, String.valueOf(fields.path(weight).asInt() + 1));
        number(form, "weight-payment", String.valueOf(fields.path("weight-payment").asInt() - 1));
    }

    private static void number(ObjectNode form, String name, String value) {
        ((ObjectNode) form.path("fields")).put(name, value);
    }

    private static ObjectNode with(ObjectNode form, String name, int value) {
        return form.put(name, value);
    }

    private ObjectNode shipped(String model) {
        return (ObjectNode)
                on.as("admin").get("settings/" + model + "?values=0").expect(200).json();
    }

    private Answer put(String model, ObjectNode form) {
        return on.as("admin").put("settings/" + model, form);
    }

    private int version(String model) {
        return MatrixScoring.now(on, model).path("version").asInt();
    }
}
