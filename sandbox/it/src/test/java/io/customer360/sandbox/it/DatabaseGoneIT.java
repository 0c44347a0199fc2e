package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.customer360.sandbox.db.Database;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the database gone mid-request")
class DatabaseGoneIT {
    private static final List<String> PARTS = List.of("", "/subscriptions", "/cards", "/changes");
    private static final String OWN_ERROR = ".c360-error[data-c360-code=unexpected]";

    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Gone", "SUP");
        path = "customers/" + customer;
        on.subscription(customer, Forms.subscription());
    }

    @Test
    @DisplayName("the app's tables gone: its own error in both faces, and recovery without restart")
    void ownTablesGone() {
        var admin = on.as("admin");
        on.sandbox().faults().refuseConnections(Database.AO);
        for (var part : PARTS) {
            var json = admin.get(path + part).expect(500).assertNoTrace();
            assertEquals("unexpected", json.json().path("code").asText(), json.toString());
            assertEquals(1, json.json().path("errorMessages").size(), json.toString());
            var html = admin.html(path + part).expect(500).assertNoTrace();
            var box = Jsoup.parse(html.body()).select(OWN_ERROR);
            assertEquals(1, box.size(), html.toString());
            assertEquals(1, box.select("[data-c360-retry]").size(), html.toString());
            assertFalse((json.body() + html.body()).contains("refuses"), "tells what is inside");
        }
        on.sandbox().faults().clear();
        worksAgain(admin);
    }

    @Test
    @DisplayName("the whole database gone: a plain error without a stack trace, and recovery")
    void allGone() {
        var admin = on.as("admin");
        on.sandbox().faults().refuseConnections(true);
        for (var part : PARTS) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                var answer = admin.send("GET", path + part, face, null).assertNoTrace();
                assertTrue(answer.status() >= 500, answer.toString());
                assertFalse(answer.body().contains("refuses"), answer.toString());
            }
        }
        on.sandbox().faults().clear();
        worksAgain(admin);
    }

    @Test
    @DisplayName("an edit sent meanwhile is not half-written")
    void nothingHalfWritten() {
        var admin = on.as("admin");
        var before = admin.get(path).expect(200).json();
        var changes = admin.get(path + "/changes").expect(200).json();
        var edit =
                Forms.of(
                        "version", before.path("version").asText(),
                        "country", "DE",
                        "zone", "Europe/Berlin");
        for (var table : List.of("_PROFILE", "_REVISION", "_CHANGE")) {
            on.sandbox().faults().failSql(table);
            assertTrue(admin.patch(path, edit).status() >= 500, table);
            on.sandbox().faults().clear();
            assertEquals(before, admin.get(path).expect(200).json(), table);
            assertEquals(changes, admin.get(path + "/changes").expect(200).json(), table);
        }
        admin.patch(path, edit).expect(200);
    }

    @Test
    @DisplayName("at a click: the app's error box in the widget, and the retry brings it back")
    void goneAtAClick(Browsers browsers) {
        browsers.expect(500);
        var page = open(browsers);
        var widget = WidgetBox.on(page, "info");
        on.sandbox().faults().refuseConnections(Database.AO);
        widget.pencil("country").click();
        assertThat(widget.section().locator(OWN_ERROR)).isVisible();
        on.sandbox().faults().clear();
        widget.retry();
        assertThat(widget.error()).hasCount(0);
        widget.pencil("country").click();
        assertThat(widget.slot("country").locator("select")).isVisible();
    }

    @Test
    @DisplayName(
            "while a form is sent: the error is in the form, what was typed stays, and is saved")
    void goneWhileSaving(Browsers browsers) {
        browsers.expect(500);
        var page = open(browsers);
        var widget = WidgetBox.on(page, "info");
        widget.pencil("country").click();
        assertThat(widget.slot("country").locator("select")).isVisible();
        on.sandbox().faults().refuseConnections(Database.AO);
        widget.choose("country", "FR");
        assertThat(widget.slot("country").locator(OWN_ERROR)).isVisible();
        assertThat(widget.slot("country").locator("select")).hasValue("FR");
        on.sandbox().faults().clear();
        widget.choose("country", "FR");
        assertThat(widget.saved("country")).containsText("France");
    }

    private void worksAgain(Visitor admin) {
        for (var part : PARTS) {
            admin.get(path + part).expect(200);
            admin.html(path + part).expect(200);
        }
    }

    private Page open(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }
}
