package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-05 who changed which setting, when, from what to what")
class SettingHistoryIT {
    private static final String ADMIN = "/plugins/servlet/customer360/admin/";

    private Installation on;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("X-05 every page that changes settings shows its history")
    void pages() {
        for (var key :
                List.of(
                        "access",
                        "industries",
                        "statuses",
                        "tiers",
                        "tickets",
                        "tasks",
                        "fields",
                        "layout",
                        "tags",
                        "currencies",
                        "scoring",
                        "churn",
                        "contact-types")) {
            var page = Jsoup.parse(on.as("admin").html(ADMIN + key).expect(200).body());
            var slot = page.select("[data-c360-region=setting-history]").attr("hx-get");
            assertTrue(slot.endsWith("/settings/history/" + key), key);
            history(key);
        }
        var privacy = Jsoup.parse(on.as("admin").html(ADMIN + "privacy").expect(200).body());
        assertEquals(0, privacy.select("[data-c360-region=setting-history]").size());
        on.as("admin").get("settings/history/privacy").expect(404);
    }

    @Test
    @DisplayName("X-05 a change names its author and moment, and only the lines that differ")
    void told() {
        var admin = on.as("admin");
        var names = Settings.industries(admin).path("names").asText();
        var name = "Ölmühlen <b> " + System.nanoTime();
        admin.put(
                        "settings/industries",
                        Forms.of("version", version("industries"), "names", names + "\n" + name))
                .expect(200);
        var newest = history("industries").path("items").path(0);
        assertEquals("Alex Admin", newest.path("by").asText());
        assertEquals(0, newest.path("from").size());
        assertEquals(name, newest.path("to").path(0).path("text").asText());
        assertFalse(newest.path("at").asText().isEmpty());
        var html = admin.html("settings/history/industries").expect(200).body();
        assertEquals(name, Jsoup.parse(html).select(".c360-value").first().text());

        admin.put("settings/industries", Forms.of("version", version("industries"), "names", names))
                .expect(200);
        var removed = history("industries").path("items").path(0);
        assertEquals(name, removed.path("from").path(0).path("text").asText());
    }

    @Test
    @DisplayName("X-05 a field and a tag are told with their names, a service account by name")
    void records() {
        var field = CustomField.ofCustomers(on, "date");
        assertEquals(
                field.name(),
                history("fields").path("items").path(0).path("to").path(0).path("text").asText());
        field.remove();
        var tag = "Told " + System.nanoTime();
        on.as("admin").post("settings/tags", Forms.of("name", tag, "colour", "blue")).expect(201);
        assertEquals(
                tag,
                history("tags").path("items").path(0).path("to").path(0).path("text").asText());
    }

    @Test
    @DisplayName("X-05 the newest ten edits are shown, more on demand, and saving adds the newest")
    void more(Browsers browsers) {
        for (int i = 0; i < 12; i++) {
            tiles(i % 2 == 0 ? "-users" : "");
        }
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + ADMIN + "layout");
        var entries = page.locator(".c360-setting-history li:not(.c360-change-older)");
        assertThat(entries).hasCount(10);
        page.locator(".c360-setting-history .c360-change-older button").click();
        assertThat(page.locator(".c360-setting-history li").nth(11)).isVisible();
        page.locator("#c360-layout-tiles-contacts").click();
        assertThat(entries.first()).containsText(Words.of("c360.tiles.contacts.label"));
        tiles("");
    }

    private void tiles(String tiles) {
        on.as("admin")
                .put("settings/layout", Forms.of("version", version("layout"), "tiles", tiles))
                .expect(200);
    }

    private JsonNode history(String page) {
        return on.as("admin").get("settings/history/" + page).expect(200).json();
    }

    private String version(String setting) {
        return on.as("admin")
                .get("settings/" + setting)
                .expect(200)
                .json()
                .path("version")
                .asText();
    }
}
