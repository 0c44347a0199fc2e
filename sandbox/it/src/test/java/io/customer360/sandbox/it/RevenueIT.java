package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-058, F-059, X-30 recurring revenue month by month")
class RevenueIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final YearMonth NOW = YearMonth.from(TODAY);

    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Revenue", "SUP");
        path = "customers/" + customer + "/revenue";
    }

    @Test
    @DisplayName("F-058 the months follow from the subscriptions as soon as one is saved")
    void months() {
        on.subscription(customer, Forms.subscription());

        var months = shown("").path("months");
        assertEquals(12, months.size());
        var last = months.path(11);
        assertEquals(NOW.toString(), last.path("month").asText());
        assertEquals("100.00", last.path("value").asText());
        assertFalse(last.path("derived").asBoolean());
        assertTrue(months.path(8).path("derived").asBoolean());
        assertEquals("0.00", months.path(0).path("value").asText());
    }

    @Test
    @DisplayName("X-30 amounts of two currencies are told apart, and together once rates are kept")
    void currencies() {
        on.subscription(customer, Forms.subscription());
        on.subscription(customer, Forms.with(Forms.subscription(), "currency", "AUD"));
        base();
        assertEquals("AUD", shown("").path("arrInBase").path("missing").path(0).asText());
        assertTrue(shown("").path("arrInBase").path("total").isMissingNode());

        rate("AUD", TODAY.minusMonths(2), "0.5");
        var together = shown("");

        assertEquals(2, together.path("arr").size());
        assertEquals("1800.00", Revenues.amount(together.path("arrInBase").path("total")));
        assertEquals("base", together.path("currency").asText());
        assertEquals("150.00", together.path("months").path(11).path("value").asText());
        assertTrue(together.path("months").path(7).path("value").isMissingNode());
        assertEquals("AUD", together.path("missing").path(0).asText());
        assertEquals(
                "100.00", shown("?currency=AUD").path("months").path(11).path("value").asText());
        removeRates("AUD");
    }

    @Test
    @DisplayName("F-058 F-059 one bar per month as the table says; a range needs no new page")
    void chart(Browsers browsers) {
        on.subscription(customer, Forms.subscription());
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + "/revenue");
        assertThat(page.locator(".c360-chart canvas")).isVisible();
        assertThat(page.locator("#c360-revenue-months tbody tr")).hasCount(12);
        assertEquals(barsOfTable(page), barsOfChart(page));
        page.evaluate("window.c360same = true");

        page.locator("#c360-revenue-from").selectOption(NOW.toString());

        assertThat(page.locator("#c360-revenue-months tbody tr")).hasCount(1);
        assertThat(page.locator(".c360-chart canvas")).isVisible();
        assertEquals(barsOfTable(page), barsOfChart(page));
        assertEquals(true, page.evaluate("window.c360same"));
        page.locator("#c360-revenue-chart summary").click();
        assertThat(page.locator("#c360-revenue-months")).isVisible();
    }

    @Test
    @DisplayName("F-058 without the library the table is open in the place of the chart")
    void withoutLibrary(Browsers browsers) {
        on.subscription(customer, Forms.subscription());
        var page = browsers.page(on.as("admin"));
        browsers.expect(404);
        page.route(
                "**/chart.js", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        page.navigate(on.url() + Pages.customer(customer) + "/revenue");

        assertThat(page.locator("#c360-revenue-months")).isVisible();
        assertThat(page.locator(".c360-chart")).isHidden();
    }

    private static Object barsOfTable(Page page) {
        return page.evaluate(
                "Array.from(document.querySelectorAll('#c360-revenue-months [data-c360-bar]'),"
                        + " row => Number(row.dataset.c360Bar))");
    }

    private static Object barsOfChart(Page page) {
        return page.evaluate(
                "Chart.getChart(document.querySelector('.c360-chart canvas')).data.datasets[0].data");
    }

    private void base() {
        var settings = on.as("admin").get("settings/currencies").expect(200).json();
        on.as("admin")
                .put(
                        "settings/currencies",
                        Forms.of("version", settings.path("version").asText(), "base", "EUR"))
                .expect(200);
    }

    private void rate(String currency, LocalDate from, String rate) {
        var version = on.as("admin").get("settings/currencies").json().path("version").asText();
        on.as("admin")
                .post(
                        "settings/currencies/rates",
                        Forms.of(
                                "version", version,
                                "currency", currency,
                                "from", from.toString(),
                                "rate", rate))
                .expect(200);
    }

    private void removeRates(String currency) {
        for (var held : on.as("admin").get("settings/currencies").json().path("rates")) {
            if (held.path("currency").asText().equals(currency)) {
                on.as("admin")
                        .delete("settings/currencies/rates/" + held.path("id").asText())
                        .expect(200);
            }
        }
    }

    private JsonNode shown(String query) {
        return on.as("admin").get(path + query).expect(200).json();
    }
}
