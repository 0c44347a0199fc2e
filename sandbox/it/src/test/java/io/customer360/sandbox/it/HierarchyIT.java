package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-116 the hierarchy of customers")
class HierarchyIT {
    private Installation on;
    private String mark;
    private int group;
    private int company;
    private int site;

    @BeforeEach
    void family(Installation on) {
        this.on = on;
        mark = "h" + UUID.randomUUID().toString().substring(0, 8);
        group = on.customer(mark + " Group", "SUP");
        company = on.customer(mark + " Company", "SUP");
        site = on.customer(mark + " Site", "SUP");
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    @Test
    @DisplayName("F-116 circles are refused, whichever way they are entered")
    void circles() {
        below(company, group).expect(200);
        below(site, company).expect(200);
        var circle = below(group, site).expect(400);
        assertTrue(circle.json().path("errors").has("parent"), circle.body());
        below(group, group).expect(400);
        below(group, 99999999).expect(400);
        on.as("admin")
                .patch("customers/" + group, Forms.of("version", "0", "parent", "" + site))
                .expect(400);
        assertEquals(group, tree("admin", site).path("nodes").get(0).path("id").asInt());
    }

    @Test
    @DisplayName("F-116 totals are over those that the viewer may see, and children come lazily")
    void totals() {
        below(company, group).expect(200);
        below(site, company).expect(200);
        on.subscription(company, Forms.subscription());
        on.subscription(site, Forms.subscription());
        on.ticket("SUP", company);
        on.ticket("SUP", site);
        var total = tree("admin", group, "?total=true").path("total");
        assertEquals(3, total.path("customers").asInt());
        assertEquals(2, total.path("open").asInt());
        assertEquals(1, total.path("arr").size());

        var top = tree("admin", group).path("nodes").get(0);
        assertTrue(top.path("self").asBoolean());
        assertTrue(top.path("nodes").get(0).path("more").asBoolean());
        var below = on.as("admin").get("customers/" + company + "/hierarchy/children").expect(200);
        assertEquals(site, below.json().path("nodes").get(0).path("id").asInt());
        assertTrue(tree("vera", group, "?total=true").path("total").path("arr").isMissingNode());
    }

    @Test
    @DisplayName("F-116 hidden relatives are left out and not counted")
    void hidden() {
        below(company, group).expect(200);
        below(site, group).expect(200);
        on.assign(group, "carla");
        on.assign(company, "carla");
        on.assign(site, "dan");
        var seen = tree("carla", group, "?total=true");

        assertEquals(2, seen.path("total").path("customers").asInt(), seen.toString());
        assertFalse(seen.toString().contains(mark + " Site"), seen.toString());
        var parents = on.as("carla").get("customers/" + group + "/hierarchy/parents?q=" + mark);
        assertFalse(parents.expect(200).body().contains("Site"), parents.body());
    }

    @Test
    @DisplayName("F-116 in the browser: the parent is chosen by name, and the tree is opened")
    void browser(Browsers browsers) {
        below(site, company).expect(200);
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(company) + "/hierarchy");
        page.locator("#c360-hierarchy-parent").click();
        var picker = page.locator("#c360-hierarchy-field input");
        picker.pressSequentially(mark + " G");
        page.locator(".aui-select-suggestion, [role=option]").getByText(mark + " Group").click();
        page.locator("form.c360-form button[type=submit]").click();
        var widget = WidgetBox.on(page, "hierarchy").body();
        assertThat(widget.locator(".c360-tree-node").first()).containsText(mark + " Group");
        assertThat(widget.locator("[aria-current=true]")).containsText(mark + " Company");
        widget.locator(".c360-tree-node a").first().click();
        assertThat(page.locator("h1")).containsText(mark + " Group");
        WidgetBox.on(page, "hierarchy").body().locator("[hx-get$='/children']").click();
        assertThat(WidgetBox.on(page, "hierarchy").body()).containsText(mark + " Site");
        page.locator("#c360-hierarchy-total").click();
        assertThat(page.locator(".c360-tree-total")).containsText("3");
    }

    private Answer below(int child, int parent) {
        var version = on.as("admin").get("customers/" + child).json().path("version").asText();
        return on.as("admin")
                .put(
                        "customers/" + child + "/hierarchy",
                        Forms.of("version", version, "parent", "" + parent));
    }

    private JsonNode tree(String user, int customer) {
        return tree(user, customer, "");
    }

    private JsonNode tree(String user, int customer, String query) {
        return on.as(user).get("customers/" + customer + "/hierarchy" + query).expect(200).json();
    }
}
