package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-030 tags on customers")
class TagsIT {
    private Installation on;
    private Visitor admin;
    private int customer;
    private String name;

    @BeforeEach
    void tagged(Installation on) {
        this.on = on;
        admin = on.as("admin");
        customer = on.customer("Tagged", "SUP");
        name = "Tag " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("the filter of the list gives exactly the tagged customers")
    void filter() {
        var other = on.customer("Tagged too", "SUP");
        on.customer("Not tagged", "SUP");
        var id = add(customer, name).path("items").path(0).path("id").asText();
        add(other, name.toUpperCase(java.util.Locale.ROOT));
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);

        var list = admin.get("customers?tag=" + id).expect(200).json();

        assertEquals(
                List.of(customer, other),
                list.path("items")
                        .valueStream()
                        .map(it -> it.path("id").asInt())
                        .sorted()
                        .toList());
        var page = admin.html(Pages.CUSTOMERS + "?tag=" + id).expect(200);
        var chosen = Jsoup.parse(page.body()).select("select[name=tag] option[selected]");
        assertEquals(List.of(name), chosen.eachText());
    }

    @Test
    @DisplayName("known tags are proposed, and a new one only to whoever may create it")
    void typeahead() {
        add(customer, name);
        var typed = name.substring(4, 10);
        assertTrue(values(admin, typed).contains(name));
        assertTrue(values(admin, name + "x").contains(name + "x"));
        assertFalse(values(on.as("vera"), name + "x").contains(name + "x"));
    }

    @Test
    @DisplayName("an admin may keep the creation of tags to administrators")
    void closed() {
        on.assign(customer, "carla");
        open("false");
        try {
            var refused = on.as("carla").post(path(), Forms.of("name", name)).expect(400);
            assertFalse(refused.errorAt("name").isEmpty(), refused.toString());
            add(customer, name);
        } finally {
            open("true");
        }
    }

    @Test
    @DisplayName("renamed, merged and deleted tags follow to their customers; late edits are told")
    void settings() {
        var first = add(customer, name).path("items").path(0);
        add(customer, name + " B");
        var path = "settings/tags/" + first.path("id").asText();
        var edit = Forms.of("version", "1", "name", name + " A", "colour", "red");
        admin.put(path, edit).expect(200);
        var late = admin.put(path, edit).expect(409);
        assertEquals(name + " A", late.json().path("current").path("name").asText());

        var second = admin.get(path()).json().path("items").path(1).path("id").asText();
        admin.put(path + "/merge", Forms.of("version", "2", "into", second)).expect(200);
        assertEquals(List.of(name + " B"), names());
        admin.delete("settings/tags/" + second + "?version=1").expect(200);
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("hostile names are refused, or stored and shown escaped")
    void hostile() {
        admin.post(path(), Forms.of("name", "\u0000 \u202e")).expect(400);
        admin.post(path(), Forms.of("name", "x".repeat(61))).expect(400);
        var payload = "<img src=x onerror=alert(1)>" + name;
        add(customer, payload);
        var html = admin.html(path()).expect(200).body();
        assertFalse(html.contains("<img"), html);
        assertEquals(List.of(payload), names());
    }

    @Test
    @DisplayName("added by name in the header of the page, and removed by its cross")
    void browser(Browsers browsers) {
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.customer(customer));
        var header = page.locator(".c360-header");
        page.locator("#c360-tags-add").click();
        var field = header.locator(".c360-tag-form input").first();
        field.pressSequentially(name);
        assertThat(header.locator(".c360-tag-form [role=option]").first()).containsText(name);
        field.press("Enter");
        header.locator(".c360-tag-form button[type=submit]").click();
        assertThat(header.locator(".c360-tag-name")).hasText(name);
        header.locator(".c360-tag-remove").click();
        assertThat(header.locator(".c360-tag-name")).hasCount(0);
        assertEquals(List.of(), names());
    }

    private JsonNode add(int to, String tag) {
        return admin.post("customers/" + to + "/tags", Forms.of("name", tag)).expect(200).json();
    }

    private List<String> names() {
        return admin.get(path())
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(tag -> tag.path("name").asText())
                .toList();
    }

    private void open(String open) {
        var version = admin.get("settings/tags").json().path("version").asText();
        admin.put("settings/tags", Forms.of("version", version, "open", open)).expect(200);
    }

    private static List<String> values(Visitor who, String typed) {
        var query = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        return who.get("tags?q=" + query)
                .expect(200)
                .json()
                .valueStream()
                .map(it -> it.path("value").asText())
                .toList();
    }

    private String path() {
        return "customers/" + customer + "/tags";
    }
}
