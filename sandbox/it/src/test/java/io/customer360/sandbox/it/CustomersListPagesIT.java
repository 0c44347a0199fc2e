package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-002 the list of customers in the browser")
class CustomersListPagesIT {
    private static final String LIST = "/plugins/servlet/customer360/customers";

    private Installation on;

    /** A word of this test alone, so that customers of other tests do not count. */
    private String mark;

    @BeforeEach
    void ownWord(Installation on) {
        this.on = on;
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("the way in: an item of Jira's top navigation for those who may view")
    void navigation(Browsers browsers) {
        var page = browsers.page(on.as("anna"));
        page.navigate(on.url() + "/");
        page.locator("#c360-customers-link").first().click();
        assertThat(page.locator("h1")).hasText(Words.of("c360.customers.page.title"));
        for (var user : List.of("luke", "anonymous")) {
            var html = on.as(user).html("/login.jsp").body() + on.as(user).html("/").body();
            assertFalse(html.contains("c360-customers-link"), user);
        }
    }

    @Test
    @DisplayName("F-003 a name leads to the customer's page, and that page leads back")
    void links(Browsers browsers) {
        var customer = on.customer(mark + " linked", "SUP");
        refresh();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST + "?q=" + mark);
        page.locator("tr[data-customer='" + customer + "'] th a").click();
        assertThat(page.locator("h1")).containsText(on.customerName(customer));
        assertTrue(page.url().endsWith(LIST + "/" + customer));
        page.locator(".c360-crumbs a").click();
        assertTrue(page.url().endsWith(LIST));
    }

    @Test
    @DisplayName("the address keeps filter, order and page: reload, back and another browser")
    void address(Browsers browsers) {
        IntStream.range(0, 30).forEach(i -> on.world().organisations().create(mark + " " + i));
        refresh();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST);
        page.locator("#c360-customers-q").fill(mark);
        page.locator("#c360-customers-csm").selectOption("@nobody");
        page.locator("form[role=search] button[type=submit]").click();
        assertThat(rows(page)).hasCount(25);
        page.locator("thead a.c360-sort").first().click();
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        page.locator("a[rel=next]").click();
        assertThat(rows(page)).hasCount(5);
        var shown = rows(page).allTextContents();

        page.reload();
        assertEquals(shown, rows(page).allTextContents());
        assertThat(page.locator("#c360-customers-q")).hasValue(mark);
        assertThat(page.locator("#c360-customers-csm")).hasValue("@nobody");
        var other = browsers.page(on.as("lena"));
        other.navigate(page.url());
        assertEquals(shown.size(), rows(other).count());
        page.goBack();
        assertThat(rows(page)).hasCount(25);
        page.locator("a[rel=next]").click();
        page.locator("a[rel=prev]").click();
        assertThat(rows(page)).hasCount(25);
        assertThat(page.locator("a[rel=prev]")).hasCount(0);
    }

    @Test
    @DisplayName("nothing matches: says so and offers to clear the filters")
    void noMatch(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST + "?q=" + mark);
        assertThat(page.locator(".c360-empty"))
                .containsText(Words.of("c360.customers.match.empty"));
        page.locator(".c360-empty a").click();
        assertThat(page.locator("#c360-customers-q")).hasValue("");
        assertTrue(rows(page).count() > 0);
    }

    @Test
    @DisplayName("in German")
    void german() {
        var html = on.as("ben").html(LIST).expect(200).body();
        assertTrue(html.contains("Name enth&auml;lt") || html.contains("Name enthält"), html);
        assertTrue(html.contains(">Kunden<"), html);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing grave, wide and narrow; nothing is wider than a narrow screen")
    void axe(Theme theme, Browsers browsers) {
        var customer = on.customer(mark + " " + "Donaudampfschifffahrt".repeat(6), "SUP");
        edit(customer, "csm", on.key("carla"));
        edit(customer, "status", "2");
        on.subscription(customer, Forms.subscription());
        refresh();
        for (var width : new int[] {1440, 390}) {
            var page = theme.page(browsers, on.as("admin"), width);
            for (var address : List.of(LIST, LIST + "?q=" + mark, LIST + "?q=" + mark + "x")) {
                page.navigate(on.url() + address);
                var grave =
                        new AxeBuilder(page)
                                .include(List.of(".c360-page")).analyze().getViolations().stream()
                                        .filter(
                                                it ->
                                                        Set.of("serious", "critical")
                                                                .contains(it.getImpact()))
                                        .map(it -> it.getId() + " " + it.getNodes())
                                        .toList();
                assertEquals(List.of(), grave, theme + " " + width + " " + address);
                var overflow = "document.querySelector('.c360-page').scrollWidth - innerWidth";
                assertTrue(((Number) page.evaluate(overflow)).intValue() <= 0, address);
            }
        }
    }

    private static Locator rows(Page page) {
        return page.locator("tr[data-customer]");
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private void edit(int customer, String field, String value) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, field, value)).expect(200);
    }
}
