package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-37 the home of the app, and demo customers in and out")
class HomeIT {
    /**
     * Ten customers are some hundred records, which a busy machine writes in more than a moment.
     */
    private static final WaitForOptions PATIENTLY = new WaitForOptions().setTimeout(60_000);

    private static final String TABLES =
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO_%'";
    private static final String OF_CUSTOMERS =
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_NAME LIKE 'AO_%' AND COLUMN_NAME = 'ORG_ID'";

    private static final Set<String> OF_JOBS =
            Set.of(
                    "_REFRESH",
                    "_RUN",
                    "_RUN_ERROR",
                    "_BASELINE",
                    "_FACT_MARK",
                    "_FACT_AUDIT",
                    "_TICKET_CHANGE",
                    "_COMMENT_DUE");

    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
        withoutDemo();
    }

    @AfterEach
    void withoutDemo() {
        on.as("admin").delete("home/demo").expect(200);
    }

    @Test
    @DisplayName("one click adds ten customers, one click removes them, and no trace is left")
    void inAndOut(Browsers browsers) {
        var organisations = organisations();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.CUSTOMERS);
        page.locator(".c360-home-tabs a").first().click();
        var before = otherRows();

        page.locator("#c360-demo-add").click();
        page.locator("#c360-demo-remove").waitFor(PATIENTLY);
        assertThat(page.locator("#c360-demo-remove")).isFocused();
        assertEquals(organisations + 10, organisations());
        var listed = on.as("lena").get("customers?q=%28demo%29").expect(200).json();
        assertEquals(10, listed.path("count").asInt());
        var ids =
                StreamSupport.stream(listed.path("items").spliterator(), false)
                        .map(item -> item.path("id").asText())
                        .collect(Collectors.joining(","));
        assertFalse(ofCustomers(ids).isEmpty());
        page.locator("#c360-home-demo a").click();
        page.locator("a", new LocatorOptions().setHasText("Northgate")).first().click();
        assertThat(page.locator("h1")).containsText("Northgate Logistics (demo)");
        page.navigate(on.url() + page.url().replaceFirst(".*(/plugins/.*)", "$1/subscriptions"));
        assertThat(page.locator(".c360-widget-body").first()).containsText("Enterprise");

        page.navigate(on.url() + Pages.HOME);
        page.locator("#c360-demo-remove").click();
        page.locator("#c360-confirm button[value=yes]").click();
        page.locator("#c360-demo-add").waitFor(PATIENTLY);
        assertThat(page.locator("#c360-demo-add")).isFocused();
        assertEquals(organisations, organisations());
        assertEquals(Map.of(), ofCustomers(ids));
        assertEquals(before, otherRows());
        assertEquals(0, on.as("lena").get("customers?q=%28demo%29").json().path("count").asInt());
    }

    @Test
    @DisplayName(
            "who manages the app learns what is missing; others what they see and nothing more")
    void whoLearnsWhat() {
        var admin = home("admin");
        assertTrue(check(admin, "service-management").path("done").asBoolean());
        assertTrue(check(admin, "desks").path("done").asBoolean());
        assertEquals(3, admin.path("steps").size());
        assertEquals(
                on.as("admin").get("customers").json().path("count"), admin.at("/held/customers"));

        for (var user : new String[] {"carla", "anna", "ben"}) {
            var shown = home(user);
            assertEquals(
                    on.as(user).get("customers").json().path("count"), shown.path("visible"), user);
            assertFalse(shown.hasNonNull("held"), user);
            assertFalse(shown.hasNonNull("demo"), user);
            assertEquals(0, shown.path("checks").size(), user);
            assertEquals(3, shown.path("steps").size(), user);
        }
        assertTrue(home("lena").hasNonNull("held"));
        on.as("luke").get("home").expect(403);
    }

    @Test
    @DisplayName("every step leads somewhere: its link answers the reader")
    void steps() {
        for (var user : new String[] {"admin", "carla", "ben", "vera"}) {
            for (var step : home(user).path("steps")) {
                var url = step.path("url").asText();
                on.as(user).html(url.substring(url.indexOf("/plugins/"))).expect(200);
            }
            for (var check : home(user).path("checks")) {
                var url = check.path("url").asText();
                if (!url.isEmpty()) {
                    on.as(user).html(url.substring(url.indexOf("/plugins/"))).expect(200);
                }
            }
        }
    }

    @Test
    @DisplayName("a real customer of the same name stays untouched: nothing is added")
    void taken() {
        var name = "Meridian Clinics (demo)";
        var id = on.world().organisations().create(name).id();
        try {
            refresh();
            var organisations = organisations();
            var refused = on.as("admin").post("home/demo", Forms.of()).expect(400);
            assertTrue(refused.body().contains(name), refused.toString());
            assertEquals(organisations, organisations());
            assertFalse(home("admin").hasNonNull("demo"));
        } finally {
            on.world().organisations().delete(id);
            refresh();
        }
    }

    private JsonNode home(String user) {
        return on.as(user).get("home").expect(200).json();
    }

    private static JsonNode check(JsonNode home, String code) {
        return Forms.item(home.path("checks"), "code", code);
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private static int organisations() {
        return count("\"J_ORGANISATION\"", "");
    }

    /** The tables with rows of these customers, and how many. */
    private static Map<String, Integer> ofCustomers(String ids) {
        var rows = new TreeMap<String, Integer>();
        for (var table : WorldSql.rows(OF_CUSTOMERS)) {
            int count = count(quoted(table.get(0)), " WHERE \"ORG_ID\" IN (" + ids + ")");
            if (count > 0) {
                rows.put(table.get(0), count);
            }
        }
        return rows;
    }

    /**
     * How many rows there are in the tables without the id of a customer, but in those that jobs
     * keep about themselves: they go on while the demo comes and goes.
     */
    private static Map<String, Integer> otherRows() {
        var rows = new TreeMap<String, Integer>();
        WorldSql.rows(TABLES).forEach(table -> rows.put(table.get(0), 0));
        WorldSql.rows(OF_CUSTOMERS).forEach(table -> rows.remove(table.get(0)));
        rows.keySet().removeIf(table -> OF_JOBS.stream().anyMatch(table::endsWith));
        rows.replaceAll((table, none) -> count(quoted(table), ""));
        return rows;
    }

    private static String quoted(String table) {
        return '"' + table + '"';
    }

    private static int count(String table, String where) {
        return Integer.parseInt(
                WorldSql.rows("SELECT COUNT(*) FROM " + table + where).get(0).get(0));
    }
}
