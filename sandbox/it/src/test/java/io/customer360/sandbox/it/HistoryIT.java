package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-05 the history of a customer, and restoring one value")
class HistoryIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("History", "SUP");
        path = "customers/" + customer;
    }

    @Test
    @DisplayName("a restored value is an edit of its own, also when there is a newer value")
    void restored() {
        country("DE");
        country("FR");
        country("IT");
        var middle = items("").get(1);
        assertEquals("DE", middle.path("from").asText());
        restore("admin", middle).expect(200);

        assertEquals("DE", shown().path("country").asText());
        assertEquals(4, items("").size());
        assertEquals("IT", items("").get(0).path("from").asText());
        assertEquals("DE", items("").get(0).path("to").asText());
    }

    @Test
    @DisplayName("a value that is not valid any more is refused by the name of its field")
    void outdated() {
        var before = Settings.industries(on.as("admin")).path("names").asText();
        industries(before + "\nWhaling");
        edit("industry", "Whaling");
        edit("industry", "");
        industries(before);
        var gone = items("").get(0);
        var refused = restore("admin", gone).expect(400);

        assertTrue(refused.json().path("errors").has("industry"), refused.body());
        assertEquals(2, items("").size());
    }

    @Test
    @DisplayName(
            "a hidden amount answers like a missing change; a record is not restored as a whole")
    void refused() {
        var sid = on.subscription(customer, Forms.subscription());
        var form = Forms.with(Forms.subscription(), "price", "7654321").put("version", "1");
        on.as("admin").put(path + "/subscriptions/" + sid, form).expect(200);
        var price = items("?field=subscription.price").get(0);
        var whole = items("?kind=subscription").get(1);

        assertTrue(whole.path("whole").asBoolean(), whole.toString());
        restore("admin", whole).expect(400);
        restore("vera", price).expect(403);
        on.as("admin").post(path + "/changes/99999999/restore", Forms.of()).expect(404);
        on.as("admin").post(path + "/changes/x/restore", Forms.of()).expect(404);
        var other = "customers/" + on.customer("Other", "SUP");
        on.as("admin")
                .post(other + "/changes/" + price.path("id").asInt() + "/restore", Forms.of())
                .expect(404);
        restore("admin", price).expect(200);
        var held = on.as("admin").get(path + "/subscriptions/" + sid).expect(200).body();
        assertFalse(Amounts.in(held, "7654321.00"), held);
        assertFalse(Amounts.in(on.as("vera").get(path + "/changes").body(), "7654321.00"));
    }

    @Test
    @DisplayName("history is filtered by kind, field and author")
    void filtered() {
        country("DE");
        edit("industry", "Retail");
        on.subscription(customer, Forms.subscription());

        assertEquals(3, items("").size());
        assertEquals(2, items("?kind=profile").size());
        assertEquals(1, items("?field=profile.country").size());
        assertEquals(3, items("?by=" + on.key("admin")).size());
        assertEquals(0, items("?by=" + on.key("carla")).size());
        var filters =
                on.as("admin").get(path + "/changes?at=full").expect(200).json().path("filters");
        assertEquals(2, filters.path("kinds").size());
        assertEquals(1, filters.path("authors").size());
    }

    @Test
    @DisplayName("in the browser: the section filters, asks, restores and says so")
    void browser(Browsers browsers) {
        country("DE");
        country("FR");
        edit("industry", "Retail");
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + "/history");
        var widget = WidgetBox.on(page, "history").body();
        assertThat(widget.locator(".c360-change-what")).hasCount(3);
        page.locator("#c360-changes-field").selectOption("profile.country");
        assertThat(widget.locator(".c360-change-what")).hasCount(2);
        widget.locator(".c360-change-restore").first().click();
        assertThat(page.locator("#c360-confirm")).containsText("Germany");
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(widget.locator(".c360-change-what")).hasCount(3);
        assertEquals("DE", shown().path("country").asText());
        assertThat(widget.locator(".c360-change-what").first()).containsText("Germany");
    }

    private Answer restore(String user, JsonNode change) {
        return on.as(user)
                .post(path + "/changes/" + change.path("id").asInt() + "/restore", Forms.of());
    }

    private void country(String code) {
        edit("country", code);
    }

    private void edit(String field, String text) {
        var form = Forms.of("version", shown().path("version").asText(), field, text);
        on.as("admin").patch(path, form).expect(200);
    }

    private void industries(String names) {
        var form = Settings.industries(on.as("admin")).put("names", names);
        on.as("admin").put("settings/industries", form).expect(200);
    }

    private JsonNode shown() {
        return on.as("admin").get(path).expect(200).json();
    }

    private JsonNode items(String query) {
        return on.as("admin").get(path + "/changes" + query).expect(200).json().path("items");
    }
}
