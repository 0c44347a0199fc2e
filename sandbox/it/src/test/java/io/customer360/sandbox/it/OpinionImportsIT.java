package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-01, X-03 pulses and scorecards from other systems")
class OpinionImportsIT {
    private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

    private Installation on;
    private int customer;
    private String name;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Opinions", "SUP");
        name = on.customerName(customer);
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @Test
    @DisplayName("F-154 a file of pulses: looked at, taken in, the same again, and taken back")
    void pulses() {
        var csv =
                "Customer,Month,Pulse,Risk category,Comment\n"
                        + row(NOW, "Positive", "", "Going well")
                        + row(NOW.minusMonths(1), "Negative", "Support", "<b>slow</b>")
                        + row(NOW.minusMonths(12), "Positive", "", "too long ago")
                        + row(NOW.minusMonths(2), "Splendid", "", "no such level");
        var file = CsvImport.of(on.as("admin"), "pulses", csv);
        var checked = file.check("crm");
        assertCounts(checked, 2, 0, 2);
        assertEquals(4, checked.at("/errors/0/line").asInt());
        assertEquals("", said(NOW));

        assertCounts(file.run(), 2, 0, 2);
        assertEquals("Positive Going well", said(NOW));
        assertEquals("Negative <b>slow</b>", said(NOW.minusMonths(1)));
        var again = CsvImport.of(on.as("admin"), "pulses", csv);
        assertCounts(again.check("crm"), 0, 2, 2);

        assertEquals("undone", file.undo().path("state").asText());
        assertEquals("", said(NOW));
        assertEquals("", said(NOW.minusMonths(1)));
    }

    @Test
    @DisplayName("X-03 same POST twice yields one pulse, one by one and in a batch")
    void pulsesFed() {
        var path = "customers/" + customer + "/pulses";
        var feed = "feed" + customer;
        var fed = Forms.of("month", NOW.toString(), "level", level("Neutral"));
        fed.put("source", feed).put("externalId", "1").put("summary", "First");
        var added = on.as("admin").post(path, fed).expect(201).header("Location");
        assertEquals(added, on.as("admin").post(path, fed).expect(200).header("Location"));

        var body = Forms.of("source", feed);
        var records = body.putArray("records");
        records.add(pulse("1", NOW).put("summary", "Second"));
        records.add(pulse("2", NOW.minusMonths(1)).put("level", "very POSITIVE"));
        records.add(pulse("3", NOW.minusMonths(1)).put("level", "Neutral"));
        records.add(pulse("4", NOW.minusMonths(3)).put("colour", "red"));
        var answer = on.as("admin").post("pulses/batch", body).expect(200).json();
        assertEquals(1, answer.path("changed").asInt(), answer.toString());
        assertEquals(1, answer.path("added").asInt(), answer.toString());
        assertEquals(2, answer.path("rejected").asInt(), answer.toString());
        assertFalse(answer.at("/records/2/problems/0/message").asText().isEmpty());
        assertEquals("colour", answer.at("/records/3/problems/0/field").asText());
        assertEquals("Neutral Second", said(NOW));
        var again = on.as("admin").post("pulses/batch", body).expect(200).json();
        assertEquals(2, again.path("same").asInt(), again.toString());
        on.as("luke").post("pulses/batch", body).expect(403);
    }

    @Test
    @DisplayName("F-158 a file of ticks and scores: the score follows, and undoing takes it back")
    void scorecards() {
        var card = "Imported " + customer;
        assign(card);
        var csv =
                "Customer,Scorecard,Objective or measure,Objective reached,Score,Comment\n"
                        + "\"%s\",%s,Kick-off held,yes,,\n".formatted(name, card)
                        + "\"%s\",%s,Sponsor,,50,\"Calls, <i>mostly</i>\"\n".formatted(name, card)
                        + "\"%s\",%s,Champion,,50,\n".formatted(name, card);
        var file = CsvImport.of(on.as("admin"), "scorecards", csv);
        var checked = file.check("crm");
        assertEquals(2, checked.at("/counts/changed").asInt(), checked.toString());
        assertEquals(1, checked.at("/counts/rejected").asInt(), checked.toString());
        assertEquals(0, score());

        file.run();
        assertEquals(75, score());
        assertEquals("undone", file.undo().path("state").asText());
        assertEquals(0, score());
        assertFalse(held().at("/active/0/groups/0/objectives/0/ticked").asBoolean());
    }

    private void assign(String card) {
        var definition = Forms.of("name", card, "kind", card);
        definition.putArray("itemKinds").add("objective").add("measure");
        definition.putArray("itemTexts").add("Kick-off held").add("Sponsor");
        definition.putArray("itemPoints").add("20").add("20");
        var id = on.as("admin").post("settings/scorecards", definition).expect(201).json();
        on.as("admin")
                .post(
                        "customers/" + customer + "/scorecards",
                        Forms.of("scorecard", id.path("id").asText()))
                .expect(201);
    }

    private JsonNode held() {
        return on.as("admin").get("customers/" + customer + "/scorecards").expect(200).json();
    }

    private double score() {
        return held().at("/active/0/score").asDouble();
    }

    private String row(YearMonth month, String level, String category, String comment) {
        return "\"%s\",%s,%s,%s,%s\n".formatted(name, month, level, category, comment);
    }

    private ObjectNode pulse(String id, YearMonth month) {
        return Forms.of("customer", name, "externalId", id, "month", month.toString());
    }

    private String level(String called) {
        for (var level :
                on.as("admin").get("settings/pulse").expect(200).json().at("/levels/items")) {
            if (level.path("name").asText().equals(called)) {
                return level.path("id").asText();
            }
        }
        throw new AssertionError("no level " + called);
    }

    /** What stands for a month, blank when nothing does. */
    private String said(YearMonth month) {
        var months = on.as("admin").get("customers/" + customer + "/pulses").expect(200).json();
        for (var one : months.path("months")) {
            if (one.path("month").asText().equals(month.toString()) && one.hasNonNull("pulse")) {
                var pulse = one.path("pulse");
                return pulse.at("/level/name").asText() + " " + pulse.path("summary").asText();
            }
        }
        return "";
    }

    private static void assertCounts(JsonNode shown, int added, int same, int rejected) {
        var counts = shown.path("counts");
        assertEquals(added, counts.path("added").asInt(), shown.toString());
        assertEquals(same, counts.path("same").asInt(), shown.toString());
        assertEquals(rejected, counts.path("rejected").asInt(), shown.toString());
    }
}
