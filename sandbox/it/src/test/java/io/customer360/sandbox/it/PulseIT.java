package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-153 to F-156 the pulse of a customer")
class PulseIT {
    private static final String HOSTILE = "<script>alert(1)</script>\n\u202eright 漢字 🚀";

    private Installation on;
    private Visitor admin;
    private Visitor carla;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        admin = on.as("admin");
        carla = on.as("carla");
        customer = on.customer("Pulse", "SUP");
        on.assign(customer, "carla");
        path = "customers/" + customer + "/pulses";
    }

    @Test
    @DisplayName(
            "F-153 one pulse per month for a year fills twelve cells; without any all are empty")
    void year() {
        var empty = months();
        assertEquals(12, empty.size());
        empty.forEach(month -> assertTrue(month.path("pulse").isMissingNode(), month.toString()));
        assertTrue(admin.get(path).json().path("silent").asBoolean());

        empty.forEach(month -> say(carla, "2", month.path("month").asText()));

        var full = months();
        for (int i = 0; i < 12; i++) {
            var month = full.path(i).path("month").asText();
            assertEquals(empty.path(i).path("month").asText(), month);
            assertEquals(month, full.path(i).path("pulse").path("month").asText());
        }
        assertEquals(
                YearMonth.parse(full.path(0).path("month").asText()).plusMonths(11),
                YearMonth.parse(full.path(11).path("month").asText()));
    }

    @Test
    @DisplayName("F-153 months begin and end where the customer is")
    void zones() {
        for (var zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            var version = admin.get("customers/" + customer).json().path("version").asText();
            admin.patch("customers/" + customer, Forms.of("version", version, "zone", zone))
                    .expect(200);
            var now = YearMonth.from(Instant.now().atZone(ZoneId.of(zone)));
            assertEquals(now.toString(), months().path(11).path("month").asText());
            say(carla, "1", now.toString());
            say(carla, "1", now.minusMonths(11).toString());
            for (var month : List.of(now.plusMonths(1), now.minusMonths(12))) {
                var refused = Forms.of("level", "1", "month", month.toString());
                assertFalse(carla.post(path, refused).expect(400).errorAt("month").isEmpty());
            }
        }
    }

    @Test
    @DisplayName("F-154 level, category, factors and summary are saved with author and date")
    void saved() {
        var form = carla.get(path + "/form").expect(200).json();
        var category = form.path("categories").path(1);
        var factor = category.path("factors").path(0);
        var pulse = Forms.of("level", "4", "category", category.path("id").asText());
        pulse.putArray("factors").add(factor.path("id").asInt());
        pulse.put("summary", HOSTILE);
        carla.post(path, pulse).expect(201);

        var held = months().path(11).path("pulse");
        assertEquals("Negative", held.path("level").path("name").asText());
        assertEquals(category.path("name").asText(), held.path("category").path("name").asText());
        assertEquals(
                factor.path("name").asText(), held.path("factors").path(0).path("name").asText());
        assertEquals(HOSTILE.replace("\u202e", "").strip(), held.path("summary").asText());
        assertEquals("Carla Costa", held.path("author").asText());
        assertFalse(held.path("said").asText().isEmpty());
        var wrong = carla.post(path, Forms.of("category", "77", "factors", "x")).expect(400);
        assertFalse(wrong.errorAt("level").isEmpty());
        assertFalse(wrong.errorAt("factors").isEmpty());
        assertFalse(
                carla.post(path, Forms.of("level", "1", "mood", "good"))
                        .expect(400)
                        .errorAt("mood")
                        .isEmpty());
    }

    @Test
    @DisplayName("F-155 an edit is marked and kept in history; only the author or an admin may")
    void edited() {
        var where = say(carla, "2", null);
        var next = Forms.of("version", "1", "level", "3", "summary", "Changed");
        on.as("lena").put(where, next).expect(403);
        on.as("vera").put(where, next).expect(403);
        carla.put(where, next).expect(200);
        admin.put(where, Forms.with(next, "version", "1")).expect(409);
        admin.put(where, Forms.with(next, "version", "2").put("summary", "By the admin"))
                .expect(200);

        var held = admin.get(where).expect(200).json();
        assertTrue(held.path("edited").asBoolean());
        assertEquals("Alex Admin", held.path("editedBy").asText());
        assertEquals("Carla Costa", held.path("author").asText());
        var history = admin.get("customers/" + customer + "/changes").expect(200).body();
        assertTrue(history.contains("Changed") && history.contains("By the admin"), history);
    }

    @Test
    @DisplayName("F-156 a deleted pulse is gone, and history tells what it said")
    void deleted() {
        var where = say(carla, "2", null);
        on.as("lena").delete(where + "?version=1").expect(403);
        carla.delete(where + "?version=9").expect(409);
        carla.delete(where + "?version=1").expect(200);

        carla.get(where).expect(404);
        assertTrue(months().path(11).path("pulse").isMissingNode());
        var month = "?month=" + months().path(11).path("month").asText();
        for (var asked : List.of("", month)) {
            var year = carla.get(path + asked).expect(200).json();
            assertTrue(year.path("silent").asBoolean(), year.toString());
        }
        var history = admin.get("customers/" + customer + "/changes").expect(200).body();
        assertTrue(history.contains("Positive"), history);
    }

    @Test
    @DisplayName("F-153 of two pulses of one author at once one wins and the other is told")
    void atOnce() throws Exception {
        var other = on.signIn("carla");
        var answers =
                Race.together(
                        () -> carla.post(path, Forms.of("level", "1")),
                        () -> other.post(path, Forms.of("level", "5")));
        for (var answer : answers) {
            assertTrue(List.of(201, 409).contains(answer.status()), answer.toString());
        }
        var month = months().path(11);
        long stored = answers.stream().filter(it -> it.status() == 201).count();
        assertEquals(stored, 1 + month.path("others").size());
        long counting =
                month.path("others")
                        .valueStream()
                        .filter(it -> it.path("counts").asBoolean())
                        .count();
        assertEquals(0, counting);
    }

    @Test
    @DisplayName("F-153 to F-156 in the browser: add, a note below, edit, delete with a question")
    void browser(Browsers browsers) {
        var page = browsers.page(carla);
        page.navigate(on.url() + Pages.customer(customer));
        var widget = page.locator("#c360-widget-pulse");
        assertThat(widget.locator(".c360-pulse-none")).hasCount(12);
        widget.locator("#c360-pulse-overview-add").click();
        browsers.expect(400);
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator("[aria-invalid=true]")).hasCount(1);
        widget.locator("[name=level]").nth(3).check();
        var factors = widget.locator(".c360-pulse-form .c360-choice:visible");
        assertThat(factors).hasCount(0);
        widget.locator("[name=category]").selectOption("5");
        assertThat(factors).hasCount(3);
        factors.first().locator("input").check();
        widget.locator("textarea").fill(HOSTILE);
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator(".c360-pulse-none")).hasCount(11);
        assertThat(widget.locator(".c360-note-text")).containsText("<script>");
        assertThat(widget.locator(".c360-pulse-factors li")).hasCount(1);

        widget.locator("#c360-pulse-overview-add").click();
        widget.locator("[name=level]").nth(0).check();
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator(".c360-pulse-said")).hasCount(2);
        assertThat(widget.locator(".c360-pulse-said").first()).containsText("Very positive");

        widget.locator(".c360-pulse-said [id$=-edit]").first().click();
        widget.locator("textarea").fill("Changed");
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator(".c360-note-edited")).containsText("edited by Carla Costa");

        widget.locator(".c360-pulse-said [hx-delete]").first().click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(widget.locator(".c360-pulse-said")).hasCount(1);
        assertThat(widget.locator(".c360-pulse-said")).containsText("Negative");
        page.setViewportSize(390, 800);
        assertEquals(
                390, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue());
    }

    @Test
    @DisplayName("F-154 a pulse that was changed meanwhile is shown with what was entered")
    void conflict(Browsers browsers) {
        var where = say(carla, "2", null);
        var page = browsers.page(carla);
        page.navigate(on.url() + Pages.customer(customer));
        var widget = page.locator("#c360-widget-pulse");
        widget.locator(".c360-pulse-said [id$=-edit]").click();
        widget.locator("[name=level]").nth(4).check();
        admin.put(where, Forms.of("version", "1", "level", "1")).expect(200);
        browsers.expect(409);
        widget.locator("button[type=submit]").click();
        widget.locator("[data-c360-reload]").click();
        assertThat(widget.locator("[name=level]").nth(4)).isChecked();
        assertThat(widget.locator(".c360-newer")).containsText("Very positive");
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator(".c360-pulse-said")).containsText("Very negative");
    }

    private JsonNode months() {
        return admin.get(path).expect(200).json().path("months");
    }

    private String say(Visitor who, String level, String month) {
        ObjectNode pulse = Forms.of("level", level);
        if (month != null) {
            pulse.put("month", month);
        }
        var where = who.post(path, pulse).expect(201).header("Location");
        return where.substring(where.indexOf("customers/"));
    }
}
