package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithSandbox
@DisplayName("F-031 to F-036 the attributes of a customer, and F-021 its CSM")
class AttributesIT {
    private Installation on;
    private String mark;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        mark = "a" + UUID.randomUUID().toString().substring(0, 8);
        customer = on.customer(mark, "SUP");
        path = "customers/" + customer;
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @Test
    @DisplayName("F-021 the new CSM's list has the customer at once, the old one's does not")
    void myCustomers() {
        on.assign(customer, "carla");
        assertEquals(1, count("carla", "csm=@me"));
        on.assign(customer, "dan");
        assertEquals(0, count("carla", "csm=@me"));
        assertEquals(1, count("dan", "csm=@me"));
    }

    @Test
    @DisplayName("F-034 the flag is set, shown as a badge and filtered by; the count is the API's")
    void reference(Browsers browsers) {
        assertEquals(0, count("admin", "reference=yes"));
        patch("reference", "yes");
        assertEquals(1, count("admin", "reference=yes"));
        assertEquals(0, count("admin", "reference=nominated"));
        assertEquals(400, on.as("admin").get("customers?reference=perhaps").status());
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.CUSTOMERS + "?q=" + mark);
        page.locator(".c360-list-more summary").click();
        page.locator("#c360-customers-reference").selectOption("yes");
        page.locator(".c360-list-buttons button").click();
        var row = page.locator("tr[data-customer='" + customer + "']");
        assertThat(row).containsText(Words.of("c360.attributes.reference-yes.label"));
        patch("reference", "");
        page.reload();
        assertThat(row).hasCount(0);
    }

    @Test
    @DisplayName("X-19 a customer of a VIP tier is marked in the list, and found by its tier")
    void tier(Browsers browsers) {
        patch("tier", "1");
        assertEquals(1, count("admin", "tier=1"));
        assertEquals(0, count("admin", "tier=2"));
        assertEquals("Strategic", shown().path("tier").path("name").asText());
        assertTrue(shown().path("tier").path("vip").asBoolean());
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.CUSTOMERS + "?q=" + mark);
        assertThat(page.locator("tr[data-customer] .c360-vip")).hasText("VIP");
        var held = on.as("admin").get("settings/tiers").expect(200).json().path("version").asText();
        on.as("admin").delete("settings/tiers/1?version=" + held).expect(400);
    }

    @Test
    @DisplayName(
            "F-036 the opt-out is ticked in the section, badged, and audited; nothing else changes")
    void optOut(Browsers browsers) {
        var page = open(browsers, "admin");
        var box = WidgetBox.on(page, "attributes");
        assertThat(box.slot("optOut")).containsText(Words.of("c360.attributes.opt-out-no.label"));
        box.pencil("optOut").click();
        box.choose("optOut", "true");
        assertThat(box.saved("optOut").locator(".aui-lozenge"))
                .hasText(Words.of("c360.attributes.opt-out-yes.label"));
        assertThat(box.pencil("optOut")).isFocused();
        assertTrue(shown().path("optOut").asBoolean());
        var items = on.as("admin").get(path + "/changes").expect(200).json().path("items");
        assertEquals(1, items.size());
        assertEquals("true", items.get(0).path("to").asText());
        assertEquals(on.world().user("admin").getDisplayName(), items.get(0).path("by").asText());
    }

    @Test
    @DisplayName("F-032 the definition of the stage is at hand wherever its name is")
    void definition(Browsers browsers) {
        patch("status", onboarding());
        var page = open(browsers, "anna");
        var meaning = "Signed and being set up";
        var box = WidgetBox.on(page, "attributes").body();
        assertThat(box).containsText(meaning);
        assertThat(page.locator(".c360-header .aui-lozenge[title]").first())
                .hasAttribute("title", meaning);
        page.navigate(on.url() + Pages.CUSTOMERS + "?q=" + mark);
        assertThat(page.locator("tr[data-customer] .aui-lozenge[title]").first())
                .hasAttribute("title", meaning);
    }

    @Test
    @DisplayName(
            "F-031 a link is added, opens in a new tab without a way back, changed and deleted")
    void links(Browsers browsers) {
        var page = open(browsers, "admin");
        var box = WidgetBox.on(page, "links").section();
        assertThat(box.locator(".c360-empty")).isVisible();
        box.locator("#c360-links-add").click();
        assertThat(page.locator("#c360-link-name")).isFocused();
        page.locator("#c360-link-name").fill("CRM <b>\u202e🚀");
        page.locator("#c360-link-address").fill("javascript:alert(1)");
        browsers.expect(400);
        page.keyboard().press("Enter");
        assertThat(page.locator("#c360-link-address-error"))
                .hasText(Words.of("c360.links.address.error"));
        page.locator("#c360-link-address").fill("crm.example/acme");
        page.keyboard().press("Enter");
        var link = box.locator("a[target='_blank']");
        assertThat(link).hasAttribute("href", "https://crm.example/acme");
        assertThat(link).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(link).containsText("CRM <b>");
        assertThat(box.locator("#c360-links-add")).isFocused();
        box.locator("[hx-delete]").click();
        page.locator("#c360-confirm [value='yes']").click();
        assertThat(box.locator(".c360-empty")).isVisible();
        assertEquals(0, on.as("admin").get(path + "/links").json().path("items").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                "https://trusted.example@evil.example"
            })
    @DisplayName("F-031 an address with a hostile protocol is refused at its field, and not stored")
    void hostile(String address) {
        var answer =
                on.as("admin").post(path + "/links", Forms.of("name", "X", "address", address));
        assertEquals(400, answer.status());
        assertFalse(answer.errorAt("address").isEmpty(), answer.body());
        assertEquals(0, on.as("admin").get(path + "/links").json().path("items").size());
    }

    @Test
    @DisplayName("two people edit one link: the slower one gets the newer one, and loses nothing")
    void stale() {
        var added =
                on.as("admin")
                        .post(
                                path + "/links",
                                Forms.of("name", "A", "address", "https://a.example"))
                        .expect(201)
                        .json()
                        .path("items")
                        .get(0);
        var one = path + "/links/" + added.path("id").asText();
        var edit = Forms.of("version", "1", "name", "B", "address", "https://a.example");
        on.as("admin").put(one, edit).expect(200);
        var slower = on.as("lena").put(one, Forms.with(edit, "name", "C")).expect(409);
        assertTrue(slower.body().contains("\"B\""), slower.body());
    }

    @Test
    @DisplayName("F-031 a viewer sees attributes and links but no way to change them")
    void viewer(Browsers browsers) {
        on.as("admin")
                .post(path + "/links", Forms.of("name", "A", "address", "mailto:a@a.example"))
                .expect(201);
        var page = open(browsers, "anna");
        assertThat(WidgetBox.on(page, "links").section().locator("a[href='mailto:a@a.example']"))
                .isVisible();
        assertThat(page.locator(".c360-edit, #c360-links-add, [hx-delete]")).hasCount(0);
        for (var field : List.of("tier", "reference", "optOut")) {
            assertEquals(
                    403, on.as("anna").get(path + "/attributes/form/" + field).status(), field);
        }
    }

    @Test
    @DisplayName("what an attribute cannot be is refused by its name")
    void refused() {
        var edit =
                Forms.of(
                        "version",
                        "0",
                        "tier",
                        "99",
                        "reference",
                        "x",
                        "optOut",
                        "y",
                        "parent",
                        Integer.toString(customer));
        var answer = on.as("admin").patch(path + "/attributes", edit);
        assertEquals(400, answer.status());
        for (var field : List.of("tier", "reference", "optOut", "parent")) {
            assertFalse(answer.errorAt(field).isEmpty(), field + ": " + answer.body());
        }
        assertEquals(0, shown().path("version").asInt());
    }

    private Page open(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + Pages.customer(customer) + "/attributes");
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private String onboarding() {
        var all = on.as("admin").get("settings/statuses").expect(200).json().path("items");
        return Forms.item(all, "name", "Onboarding").path("id").asText();
    }

    private void patch(String field, String text) {
        var version = shown().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, field, text)).expect(200);
    }

    private JsonNode shown() {
        return on.as("admin").get(path).expect(200).json();
    }

    private int count(String user, String filter) {
        return on.as(user)
                .get("customers?q=" + mark + "&" + filter)
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }
}
