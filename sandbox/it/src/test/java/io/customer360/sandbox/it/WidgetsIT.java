package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-004, F-006, F-008 the customer page and its widgets")
class WidgetsIT {
    private static final List<String> OVERVIEW =
            List.of(
                    "info",
                    "subscriptions",
                    "open-tickets",
                    "tickets",
                    "attitude",
                    "sources",
                    "changes");

    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Widgets", "SUP");
    }

    @Test
    @DisplayName("F-006 an address without section is Overview")
    void overviewFirst(Browsers browsers) {
        var page = open(browsers, Pages.customer(customer));
        assertThat(page.locator(".c360-nav a[aria-current]"))
                .hasText(Words.of("c360.section.overview.label"));
        for (var key : OVERVIEW) {
            assertThat(WidgetBox.on(page, key).section()).isVisible();
        }
    }

    @Test
    @DisplayName("F-008 a customer without any data: every widget with its empty state, no error")
    void emptyCustomer(Browsers browsers) {
        var page = open(browsers, Pages.customer(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        assertThat(page.locator(".c360-error")).hasCount(0);
        assertThat(WidgetBox.on(page, "subscriptions").body().locator(".c360-empty")).isVisible();
        assertThat(WidgetBox.on(page, "changes").body().locator(".c360-empty")).isVisible();
    }

    @Test
    @DisplayName("each widget has a title and says which kind of knowledge it is")
    void titledAndTagged(Browsers browsers) {
        var page = open(browsers, Pages.customer(customer));
        for (var key : OVERVIEW) {
            var section = WidgetBox.on(page, key).section();
            assertThat(section.locator("h3")).not().isEmpty();
            assertThat(section.locator("[data-knowledge]")).not().isEmpty();
        }
    }

    @Test
    @DisplayName("F-004 a failing widget of the first screen: own error and retry, the rest usable")
    void failingOnFirstScreen(Browsers browsers) {
        browsers.expect(500);
        on.sandbox().faults().failSql("_SUBSCRIPTION");
        var page = open(browsers, Pages.customer(customer));
        onlyBroken(page, "subscriptions");
        editCountry(page, "FR");
        on.sandbox().faults().clear();
        recovers(page, "subscriptions");
    }

    @Test
    @DisplayName(
            "F-004 a failing widget that loads after paint: own error and retry, the rest usable")
    void failingAfterPaint(Browsers browsers) {
        browsers.expect(500);
        on.sandbox().faults().failSql("_CHANGE");
        var page = open(browsers, Pages.customer(customer));
        onlyBroken(page, "changes");
        on.sandbox().faults().clear();
        recovers(page, "changes");
        editCountry(page, "DE");
    }

    @Test
    @DisplayName("F-004 a slow widget of the first screen does not keep the page waiting")
    void slowOnFirstScreen(Browsers browsers) {
        browsers.expect(503);
        on.sandbox().faults().delaySql("_SUBSCRIPTION", Duration.ofSeconds(20));
        var before = System.nanoTime();
        var page = open(browsers, Pages.customer(customer));
        assertThat(WidgetBox.on(page, "info").pencil("country")).isVisible();
        var waited = Duration.ofNanos(System.nanoTime() - before);
        assertTrue(waited.compareTo(Duration.ofSeconds(15)) < 0, "waited " + waited);
        on.sandbox().faults().clear();
        var subscriptions = WidgetBox.on(page, "subscriptions");
        assertThat(subscriptions.error()).isVisible();
        recovers(page, "subscriptions");
    }

    @Test
    @DisplayName("F-004 a slow widget that loads after paint: the rest is usable meanwhile")
    void slowAfterPaint(Browsers browsers) {
        on.sandbox().faults().delaySql("_CHANGE", Duration.ofSeconds(5));
        var page = open(browsers, Pages.customer(customer));
        WidgetBox.on(page, "info").pencil("country").click();
        assertThat(WidgetBox.on(page, "info").slot("country").locator("form")).isVisible();
        assertThat(WidgetBox.on(page, "open-tickets").skeleton()).hasCount(0);
        assertThat(WidgetBox.on(page, "changes").skeleton()).hasCount(1);
        on.sandbox().faults().clear();
        assertThat(WidgetBox.on(page, "changes").skeleton())
                .hasCount(0, new HasCountOptions().setTimeout(20_000));
        assertThat(WidgetBox.on(page, "changes").body().locator(".c360-empty")).isVisible();
    }

    @Test
    @DisplayName(
            "signed out during a swap: one message with a way to sign in, no login page in a widget")
    void signedOutDuringSwap(Browsers browsers) {
        var page = open(browsers, Pages.customer(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        browsers.expect(401);
        page.context().clearCookies();
        WidgetBox.on(page, "info").pencil("country").click();
        assertThat(page.locator("#c360-signed-out a")).isVisible();
        assertThat(page.locator("#c360-signed-out .aui-message")).hasCount(1);
        assertThat(page.locator("[name=os_username]")).hasCount(0);
    }

    @Test
    @DisplayName(
            "a section that does not exist and a customer that does not exist answer alike: not found")
    void notFound() {
        assertEquals(404, on.as("admin").html(Pages.customer(customer) + "/nonsense").status());
        assertEquals(404, on.as("admin").html(Pages.customer(987_654)).status());
        assertEquals(404, on.as("ben").html(Pages.customer(customer)).status());
    }

    private void onlyBroken(Page page, String broken) {
        assertThat(WidgetBox.on(page, broken).error()).isVisible();
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        for (var key : OVERVIEW) {
            if (!key.equals(broken)) {
                assertThat(WidgetBox.on(page, key).error()).hasCount(0);
            }
        }
    }

    private static void recovers(Page page, String key) {
        var widget = WidgetBox.on(page, key);
        widget.retry();
        assertThat(widget.error()).hasCount(0);
        assertThat(widget.skeleton()).hasCount(0);
        assertThat(widget.body()).not().isEmpty();
    }

    private static void editCountry(Page page, String code) {
        var info = WidgetBox.on(page, "info");
        info.pencil("country").click();
        info.choose("country", code);
        assertThat(info.saved("country")).containsText(code.equals("FR") ? "France" : "Germany");
    }

    private Page open(Browsers browsers, String path) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + path);
        return page;
    }
}
