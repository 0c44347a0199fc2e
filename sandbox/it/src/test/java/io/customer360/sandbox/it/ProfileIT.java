package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-020 to F-024 the info widget")
class ProfileIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Profile", "SUP");
        path = "customers/" + customer;
    }

    @Test
    @DisplayName("F-020 a profile that was never stored is shown with version 0 and nothing in it")
    void lazily() {
        var shown = on.as("anna").get(path).expect(200).json();
        assertEquals(0, shown.path("version").asInt());
        assertEquals(on.customerName(customer), shown.path("name").asText());
        for (var field : List.of("csm", "industry", "country", "zone", "status")) {
            assertTrue(shown.path(field).isMissingNode() || shown.path(field).isNull(), field);
        }
        assertFalse(shown.path("canEdit").asBoolean());
    }

    @Test
    @DisplayName("F-020 only the fields that are sent change; an empty text clears one")
    void partialEdits() {
        patch(0, "country", "DE", "zone", "Europe/Berlin");
        patch(1, "industry", industry());
        var shown = on.as("admin").get(path).json();
        assertEquals("DE", shown.path("country").asText());
        assertEquals(industry(), shown.path("industry").asText());
        patch(2, "country", "");
        assertTrue(on.as("admin").get(path).json().path("country").asText("").isEmpty());
    }

    @Test
    @DisplayName(
            "F-021 the new CSM sees the customer at once, the old one does not; the history says who")
    void csmChanges() {
        on.assign(customer, "carla");
        on.as("carla").get(path).expect(200);
        on.assign(customer, "dan");
        on.as("dan").get(path).expect(200);
        assertEquals(404, on.as("carla").get(path).status());
        var history = on.as("admin").get(path + "/changes").expect(200).json().path("items");
        assertEquals(2, history.size());
        assertTrue(history.get(0).toString().contains(on.world().user("dan").getDisplayName()));
    }

    @Test
    @DisplayName("an edit that changes nothing leaves no trace in the history")
    void nothingChanged() {
        patch(0, "country", "DE");
        var version = on.as("admin").get(path).json().path("version").asInt();
        on.as("admin").patch(path, Forms.of("version", "" + version, "country", "DE")).expect(200);
        assertEquals(1, on.as("admin").get(path + "/changes").json().path("items").size());
    }

    @Test
    @DisplayName("F-023, keyboard only: open, choose, save, and the focus is back on the pencil")
    void inlineEditByKeyboard(Browsers browsers) {
        var page = open(browsers, "admin");
        var info = WidgetBox.on(page, "info");
        info.pencil("country").focus();
        page.keyboard().press("Enter");
        var select = info.slot("country").locator("select");
        assertThat(select).isFocused();
        page.keyboard().type("Switz");
        page.keyboard().press("Tab");
        assertThat(info.slot("country").locator("button[type=submit]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(info.saved("country")).containsText("Switzerland");
        assertThat(info.pencil("country")).isFocused();
        assertThat(WidgetBox.on(page, "changes").body()).containsText("Switzerland");
        assertEquals("CH", on.as("admin").get(path).json().path("country").asText());
    }

    @Test
    @DisplayName("F-023 Escape or Cancel leaves everything as it was")
    void cancelled(Browsers browsers) {
        var page = open(browsers, "admin");
        var info = WidgetBox.on(page, "info");
        info.pencil("country").click();
        info.slot("country").locator("select").selectOption("FR");
        info.slot("country").locator("[data-c360-cancel]").click();
        assertThat(info.slot("country").locator("form")).hasCount(0);
        assertThat(info.pencil("country")).isFocused();
        assertEquals(0, on.as("admin").get(path).json().path("version").asInt());
    }

    @Test
    @DisplayName("F-020 a second field closes an untouched first one, but never drops a change")
    void oneFormAtATime(Browsers browsers) {
        var page = open(browsers, "admin");
        var info = WidgetBox.on(page, "info");
        info.pencil("country").click();
        assertThat(info.slot("country").locator("form")).isVisible();
        info.pencil("status").click();
        assertThat(info.slot("status").locator("form")).isVisible();
        assertThat(info.slot("country").locator("form")).hasCount(0);
        info.slot("status")
                .locator("select[name=status]")
                .selectOption(new SelectOption().setIndex(1));
        info.pencil("country").click();
        assertThat(info.error()).isVisible();
        assertThat(info.slot("status").locator("form")).isVisible();
        assertThat(info.slot("country").locator("form")).hasCount(0);
    }

    @Test
    @DisplayName("F-021 a CSM is found by typing a name, then shown with avatar")
    void pickCsm(Browsers browsers) {
        var page = open(browsers, "admin");
        var info = WidgetBox.on(page, "info");
        info.pencil("csm").click();
        var input =
                info.slot("csm").locator("aui-select input[type=text], aui-select input").first();
        input.click();
        input.pressSequentially("car");
        var name = on.world().user("carla").getDisplayName();
        page.locator(".aui-select-suggestion, [role=option]")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        info.slot("csm").locator("button[type=submit]").click();
        assertThat(info.saved("csm")).containsText(name);
        assertThat(info.slot("csm").locator("img")).isVisible();
        on.as("carla").get(path).expect(200);
    }

    @Test
    @DisplayName(
            "F-021 somebody who may not see customers cannot become CSM, and nothing is written")
    void portalCustomerAsCsm() {
        var edit = Forms.of("version", "0", "csm", on.key("paula"));
        var refused = on.as("admin").patch(path, edit).expect(400);
        assertEquals(Words.of("c360.info.csm-not-allowed.error"), refused.errorAt("csm"));
        assertEquals(0, on.as("admin").get(path).json().path("version").asInt());
    }

    @Test
    @DisplayName("F-022 industry is chosen from the values the admin has defined")
    void industries(Browsers browsers) {
        var form = on.as("admin").get(path + "/form/industry").expect(200).json();
        var offered = form.path("options").findValuesAsText("value");
        assertTrue(offered.contains(industry()), offered.toString());
        var page = open(browsers, "admin");
        var info = WidgetBox.on(page, "info");
        info.pencil("industry").click();
        info.choose("industry", industry());
        assertThat(info.saved("industry")).containsText(industry());
    }

    @Test
    @DisplayName("F-024 the customer's local time follows their zone and its daylight saving")
    void localTime() {
        for (var zone :
                List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")) {
            var version = on.as("admin").get(path).json().path("version").asInt();
            patch(version, "zone", zone);
            var before = ZonedDateTime.now(ZoneId.of(zone));
            var html = on.as("anna").html(path).expect(200).body();
            var after = ZonedDateTime.now(ZoneId.of(zone));
            assertTrue(
                    Clocks.shows(html, before) || Clocks.shows(html, after),
                    zone + " " + before + ": " + html);
        }
    }

    @Test
    @DisplayName(
            "two editors in two browsers: the second is told, sees the newer value, loses nothing")
    void conflict(Browsers browsers) {
        var first = open(browsers, "admin");
        var second = open(browsers, "lena");
        WidgetBox.on(first, "info").pencil("country").click();
        WidgetBox.on(second, "info").pencil("country").click();
        WidgetBox.on(first, "info").choose("country", "DE");
        assertThat(WidgetBox.on(first, "info").saved("country")).containsText("Germany");
        browsers.expect(409);
        var info = WidgetBox.on(second, "info");
        info.choose("country", "FR");
        assertThat(info.error()).isVisible();
        assertThat(info.slot("country").locator("select")).hasValue("FR");
        assertEquals("DE", on.as("admin").get(path).json().path("country").asText());
        info.section().locator("[data-c360-reload]").click();
        var select = info.slot("country").locator("select");
        assertThat(info.slot("country").locator(".c360-newer")).containsText("Germany");
        assertThat(select).hasValue("FR");
        assertThat(select).isFocused();
        info.slot("country").locator("button[type=submit]").click();
        assertThat(info.saved("country")).containsText("France");
        assertEquals("FR", on.as("admin").get(path).json().path("country").asText());
    }

    @Test
    @DisplayName("a reader without the right to edit sees no pencil")
    void noPencil(Browsers browsers) {
        var page = open(browsers, "anna");
        assertThat(WidgetBox.on(page, "info").body()).isVisible();
        assertThat(page.locator(".c360-edit")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit")))
                .hasCount(0);
    }

    private String industry() {
        return on.as("admin")
                .get("settings/industries")
                .json()
                .path("names")
                .asText()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private void patch(int version, String... namesAndValues) {
        var form = Forms.of(namesAndValues).put("version", String.valueOf(version));
        on.as("admin").patch(path, form).expect(200);
    }

    private Page open(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + Pages.customer(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }
}
