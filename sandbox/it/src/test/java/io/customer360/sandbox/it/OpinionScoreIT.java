package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-14 what people think counts in the score as long as it is not too old")
class OpinionScoreIT {
    private static final String MODEL = "settings/scoring";

    private Installation on;
    private Visitor admin;
    private ObjectNode shipped;
    private int customer;

    @BeforeEach
    void sharing(Installation on) {
        this.on = on;
        admin = on.as("admin");
        shipped = model();
        var changed = shipped.deepCopy();
        number(changed, "share-pulse", "40");
        number(changed, "share-contact-types", "20");
        number(changed, "share-champion", "20");
        admin.put(MODEL, changed).expect(200);
        customer = on.customer("Thought of", "SUP");
        on.assign(customer, "carla");
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @AfterEach
    void asShipped() {
        admin.put(MODEL, shipped.put("version", model().path("version").asInt())).expect(200);
    }

    @Test
    @DisplayName("X-14 a pulse of this month counts with the points of its level and its date")
    void counts() {
        say("2", YearMonth.now(ZoneOffset.UTC));
        var part = part();

        assertEquals("counts", part.path("state").asText(), part::toString);
        assertEquals(75, part.path("score").asDouble(), 0.01);
        assertEquals(40, part.path("share").asInt());
        assertTrue(part.hasNonNull("given"), part::toString);
    }

    @Test
    @DisplayName("X-14 an old pulse greys out with its date, says why, and counts as missing")
    void stale() {
        say("2", YearMonth.now(ZoneOffset.UTC).minusMonths(5));
        var part = part();

        assertEquals("stale", part.path("state").asText(), part::toString);
        assertFalse(part.hasNonNull("score"), part::toString);
        assertFalse(part.hasNonNull("points"), part::toString);
        var html = admin.html("customers/" + customer + "/health").expect(200).body();
        var row = Jsoup.parse(html).selectFirst("[data-part=pulse]");
        assertEquals("stale", row.attr("data-state"));
        assertTrue(row.text().contains(Words.of("c360.score.stale.label")), row::text);
        assertEquals(part.path("given").asText(), row.selectFirst("time").attr("datetime"));

        say("1", YearMonth.now(ZoneOffset.UTC));
        assertEquals("counts", part().path("state").asText());
    }

    @Test
    @DisplayName("X-14 F-234 other points of a level measure everybody again")
    void points() {
        say("3", YearMonth.now(ZoneOffset.UTC));
        assertEquals(50, part().path("score").asDouble(), 0.01);
        level("64");
        try {
            assertEquals(64, part().path("score").asDouble(), 0.01);
        } finally {
            level("50");
        }
    }

    private void level(String points) {
        var list = admin.get("settings/pulse").expect(200).json().path("levels");
        for (var level : list.path("items")) {
            if (level.path("id").asInt() == 3) {
                admin.put(
                                "settings/pulse/levels/3",
                                Forms.of(
                                        "version", list.path("version").asText(),
                                        "name", level.path("name").asText(),
                                        "colour", level.path("colour").asText(),
                                        "points", points,
                                        "offered", "true"))
                        .expect(200);
            }
        }
    }

    private void say(String level, YearMonth month) {
        on.as("carla")
                .post(
                        "customers/" + customer + "/pulses",
                        Forms.of("level", level, "month", month.toString()))
                .expect(201);
    }

    /** What the score says of the pulse once the customer is measured again. */
    private JsonNode part() {
        RunJobs.on(on).finished("measure-all");
        var score = admin.get("customers/" + customer + "/health").expect(200).json();
        for (var factor : score.path("factors")) {
            for (var part : factor.path("parts")) {
                if (part.path("code").asText().equals("pulse")) {
                    return part;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private ObjectNode model() {
        return MatrixScoring.now(on, "scoring");
    }

    private static void number(ObjectNode form, String name, String value) {
        ((ObjectNode) form.path("fields")).put(name, value);
    }
}
