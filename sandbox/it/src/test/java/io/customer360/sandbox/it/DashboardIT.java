package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-001 the Dashboard beside the list of customers")
class DashboardIT {
    private static final String DASHBOARD = "/plugins/servlet/customer360/dashboard";

    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("a tab beside the list, with its address, that survives a reload; two clicks away")
    void tabs(Browsers browsers) {
        var page = browsers.page(on.as("lena"));
        page.navigate(on.url() + "/");
        page.locator("#c360-customers-link").first().click();
        var tabs = page.locator(".c360-home-tabs a");
        assertThat(tabs).hasCount(5);
        assertThat(tabs.nth(1)).hasAttribute("aria-current", "page");
        page.locator(".c360-home-tabs a[href$='/dashboard']").click();
        assertTrue(page.url().endsWith(DASHBOARD), page::url);
        page.reload();
        assertThat(page.locator(".c360-home-tabs a[aria-current=page]"))
                .hasText(Words.of("c360.dashboard.page.title"));
        page.locator(".c360-home-tabs a").nth(1).click();
        assertTrue(page.url().endsWith(Pages.CUSTOMERS), page::url);
        page.locator(".c360-home-tabs a").first().click();
        assertTrue(page.url().endsWith(Pages.HOME), page::url);
    }

    @Test
    @DisplayName("counts what the reader may see: all for one, some for another, alike in the list")
    void counts() {
        refresh();
        var customer = on.customer("Dashboard", "FIN");
        var before = figures("lena").path("customers").asInt();
        on.assign(customer, "carla");
        refresh();

        assertEquals(before + 1, figures("lena").path("customers").asInt());
        for (var user : List.of("lena", "carla", "anna", "ben")) {
            var listed = on.as(user).get("customers").expect(200).json().path("count").asInt();
            assertEquals(listed, figures(user).path("customers").asInt(), user);
            assertEquals(listed, counted(figures(user)), user);
        }
        var carlas = figures("carla").path("customers").asInt();
        assertTrue(carlas > 0 && carlas < before, "carla sees some: " + carlas);
    }

    @Test
    @DisplayName("a customer who moves to another status moves on the dashboard, which links there")
    void statuses() {
        var customer = on.customer("Moved", "SUP");
        on.assign(customer, "carla");
        refresh();
        var status = figures("lena").path("statuses").path(2);
        var id = status.path("status").path("id").asText();
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, "status", id)).expect(200);

        var moved = figures("lena").path("statuses").path(2);
        assertEquals(status.path("count").asInt() + 1, moved.path("count").asInt());
        var address = moved.path("url").asText();
        var list = on.as("lena").html(address.substring(address.indexOf("/plugins/")));
        assertTrue(list.expect(200).body().contains(on.customerName(customer)));
    }

    @Test
    @DisplayName("ARR by currency and renewals of the next 90 days follow the subscriptions")
    void money() {
        var customer = on.customer("Renewing", "SUP");
        on.assign(customer, "carla");
        refresh();
        var before = arr("lena", "EUR");
        var due = figures("lena").path("renewalCount").asInt();
        var today = LocalDate.now(ZoneOffset.UTC);
        var soon = today.plusDays(1).toString();
        on.subscription(
                customer,
                Forms.with(
                        Forms.with(Forms.subscription(), "start", today.minusYears(1).toString()),
                        "end",
                        soon));

        assertEquals(before.add(new BigDecimal("1200.00")), arr("lena", "EUR"));
        assertEquals(due + 1, figures("lena").path("renewalCount").asInt());
        assertEquals(
                MissingNode.getInstance(),
                on.as("anna").get("dashboard").json().at("/portfolio/arr/0"));
        assertFalse(figures("anna").path("revenueVisible").asBoolean());
    }

    @Test
    @DisplayName("the newest change is told to those who may see the customer, to nobody else")
    void news() {
        var customer = on.customer("Newsworthy", "FIN");
        on.assign(customer, "carla");
        for (var user : List.of("lena", "carla", "ben")) {
            var news = figures(user).path("changes").path(0);
            assertEquals(customer, news.path("customer").asInt(), user);
        }
        assertFalse(on.as("dan").get("dashboard").body().contains(on.customerName(customer)));
    }

    private JsonNode figures(String user) {
        return on.as(user).get("dashboard").expect(200).json().path("portfolio");
    }

    private static int counted(JsonNode figures) {
        int sum = figures.path("withoutStatus").asInt();
        for (var share : figures.path("statuses")) {
            sum += share.path("count").asInt();
        }
        return sum;
    }

    private BigDecimal arr(String user, String currency) {
        for (var amount : figures(user).path("arr")) {
            if (amount.path("currency").asText().equals(currency)) {
                return new BigDecimal(amount.path("amount").asText());
            }
        }
        return BigDecimal.ZERO;
    }

    /** Lets the app notice the organisations that a test has made. */
    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }
}
