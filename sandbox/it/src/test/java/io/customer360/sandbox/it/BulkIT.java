package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-08 the same edit of many customers")
class BulkIT {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Installation on;
    private Visitor admin;
    private String name;

    @BeforeEach
    void named(Installation on) {
        this.on = on;
        admin = on.as("admin");
        name = "Bulk" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("X-08 500 Orgs are reassigned in one action with progress, and undone in one")
    void reassigned() {
        var customers = on.unserved(name, 500);
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
        var edit = all("csm").put("csm", on.key("dan"));
        assertEquals(
                500,
                admin.post("customers/bulk/preview", edit)
                        .expect(200)
                        .json()
                        .path("customers")
                        .asInt());

        var batch = admin.post("customers/bulk", edit).expect(202).json();
        assertEquals("running", batch.path("state").asText());
        assertEquals(500, batch.path("total").asInt());
        on.as("carla").get(path(batch)).expect(404);
        var done = over(admin, batch);

        assertEquals("done", done.path("state").asText());
        assertEquals(500, done.path("changed").asInt());
        assertEquals(500, count("&csm=" + on.key("dan")));

        var later = customers.get(7);
        admin.patch("customers/" + later, Forms.of("version", version(later), "country", "CH"))
                .expect(200);
        on.as("carla").post(path(batch) + "/undo", Forms.of()).expect(404);
        admin.post(path(batch) + "/undo", Forms.of()).expect(200);
        var undone = over(admin, batch);

        assertEquals("undone", undone.path("state").asText());
        assertEquals(499, undone.path("reverted").asInt());
        assertEquals(1, undone.path("kept").asInt());
        assertEquals(1, count("&csm=" + on.key("dan")));
        admin.post(path(batch) + "/undo", Forms.of()).expect(400);
    }

    @Test
    @DisplayName("X-08 what somebody gives away comes back, though they cannot see it meanwhile")
    void givenAway() {
        var customers = customers(3);
        customers.forEach(customer -> on.assign(customer, "carla"));
        var carla = on.as("carla");
        var edit = picked(customers, "csm", "addTags").put("csm", on.key("dan"));
        edit.put("addTags", name);

        var batch = carla.post("customers/bulk", edit).expect(202).json();
        over(carla, batch);
        carla.get("customers/" + customers.get(0)).expect(404);
        carla.post(path(batch) + "/undo", Forms.of()).expect(200);
        var undone = over(carla, batch);

        assertEquals(6, undone.path("reverted").asInt(), undone.toString());
        carla.get("customers/" + customers.get(0)).expect(200);
        assertEquals(
                0,
                carla.get("customers/" + customers.get(0) + "/tags").json().path("items").size());
    }

    @Test
    @DisplayName("X-08 bad input names its field, and nothing is changed")
    void badInput() {
        var customers = customers(2);
        var edit = picked(customers, "status").put("status", "999999");
        assertTrue(!admin.post("customers/bulk", edit).expect(400).errorAt("status").isEmpty());
        var unknown = picked(customers, "name").put("csm", "");
        assertTrue(!admin.post("customers/bulk", unknown).expect(400).errorAt("change").isEmpty());
        var nobody = picked(List.of(), "country").put("country", "CH");
        assertTrue(!admin.post("customers/bulk", nobody).expect(400).errorAt("select").isEmpty());
        admin.post("customers/bulk", nobody.put("colour", "red")).expect(400);
        assertEquals("0", version(customers.get(0)));
    }

    @Test
    @DisplayName("X-08 on the list: ticked, checked, changed with progress, undone by one button")
    void browser(Browsers browsers) {
        customers(3);
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.CUSTOMERS + "?q=" + name);
        assertThat(page.locator("#c360-bulk-edit")).isHidden();
        page.locator("input[name=select]").nth(0).check();
        page.locator("input[name=select]").nth(2).check();
        assertThat(page.locator("[data-c360-bulk-count]")).containsText("2");
        page.locator("#c360-bulk-edit").click();
        page.locator("#c360-bulk-tick-country").check();
        page.locator("#c360-bulk-country").selectOption("CH");
        page.locator(".c360-bulk-form button[type=submit]").click();

        assertThat(page.locator(".c360-bulk-form h2")).containsText("2");
        assertThat(page.locator(".c360-bulk-form dd")).hasText("Switzerland");
        page.locator(".c360-bulk-form button[type=submit]").click();
        state(page, "done");
        assertThat(page.locator(".c360-batch-result")).containsText("2 changed");
        assertEquals(2, count("&country=CH"));

        page.locator(".c360-batch-buttons button").click();
        page.locator("#c360-confirm [value=yes]").click();
        state(page, "undone");
        assertEquals(0, count("&country=CH"));
        page.locator("[data-c360-bulk-again] a").click();
        assertThat(page.locator("input[name=select]")).hasCount(3);
    }

    @Test
    @DisplayName("X-08 all rows of a page by one box, all of a list by one button, none by another")
    void picking(Browsers browsers) {
        customers(30);
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.CUSTOMERS + "?q=" + name);
        page.locator("[data-c360-select-page]").check();
        assertThat(page.locator("[data-c360-bulk-count]")).containsText("25");
        page.locator("[data-c360-bulk-all]").click();
        assertThat(page.locator("[data-c360-bulk-count]")).containsText("30");
        page.locator("#c360-bulk-edit").click();
        page.locator("#c360-bulk-tick-addTags").check();
        page.locator("#c360-bulk-addTags").fill(name);
        page.locator(".c360-bulk-form button[type=submit]").click();
        assertThat(page.locator(".c360-bulk-form h2")).containsText("30");
        page.keyboard().press("Escape");
        assertThat(page.locator(".c360-bulk-form")).hasCount(0);
        page.locator("[data-c360-bulk-none]").click();
        assertThat(page.locator("#c360-bulk-edit")).isHidden();
    }

    private static void state(Page page, String code) {
        assertThat(page.locator("[data-c360-batch=" + code + "]")).isVisible();
    }

    private List<Integer> customers(int count) {
        var ids = new ArrayList<Integer>();
        for (int made = 0; made < count; made++) {
            ids.add(on.customer(name + " " + made, "SUP"));
        }
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
        return ids;
    }

    private ObjectNode all(String... change) {
        var edit = Forms.of("all", "true", "query", "q=" + name);
        List.of(change).forEach(edit.putArray("change")::add);
        return edit;
    }

    private static ObjectNode picked(List<Integer> customers, String... change) {
        var edit = Forms.of();
        var select = edit.putArray("select");
        customers.forEach(customer -> select.add(customer.toString()));
        var names = edit.putArray("change");
        List.of(change).forEach(names::add);
        return edit;
    }

    private int count(String more) {
        return admin.get("customers?q=" + name + more).expect(200).json().path("count").asInt();
    }

    private String version(int customer) {
        return admin.get("customers/" + customer).expect(200).json().path("version").asText();
    }

    private static String path(JsonNode batch) {
        return "batches/" + batch.path("id").asInt();
    }

    /** The batch once it is not at work any more. */
    static JsonNode over(Visitor owner, JsonNode batch) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var now = owner.get(path(batch)).expect(200).json();
            if (!now.path("atWork").asBoolean() || System.nanoTime() > end) {
                return now;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
