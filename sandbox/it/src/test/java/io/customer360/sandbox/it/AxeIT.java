package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("axe finds nothing serious or critical on any page, panel and form of the app")
class AxeIT {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Installation on;
    private int customer;
    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Axe", "SUP");
        on.assign(customer, "carla");
        on.subscription(customer, Forms.subscription());
        on.subscription(customer, Forms.with(Forms.subscription(), "trial", "true"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("the panel beside a ticket, with and without a customer")
    void panel(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on, "admin");
        page.navigate(on.url() + Pages.ticket(on.ticket("SUP", customer)));
        assertThat(page.locator(".c360-waiting")).hasCount(0);
        look(page, theme + " panel", ".c360-panel");
        page.navigate(on.url() + Pages.ticket(on.ticket("SUP")));
        look(page, theme + " panel without customer", ".c360-panel");
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("Overview, its inline forms, its empty and its error state")
    void overview(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on, "admin");
        open(page, Pages.customer(customer));
        look(page, theme + " overview", ".c360-page");
        for (var field : List.of("csm", "industry", "country", "zone", "status")) {
            var info = WidgetBox.on(page, "info");
            info.pencil(field).click();
            assertThat(info.slot(field).locator("form")).isVisible();
            look(page, theme + " form of " + field, ".c360-page");
            info.slot(field).locator("[data-c360-cancel]").click();
            assertThat(info.slot(field).locator("form")).hasCount(0);
        }
        open(page, Pages.customer(on.customer("Axe empty", "SUP")));
        look(page, theme + " empty overview", ".c360-page");
        browsers.expect(500);
        on.sandbox().faults().failSql("_CHANGE");
        open(page, Pages.customer(customer));
        assertThat(page.locator(".c360-error")).isVisible();
        look(page, theme + " overview with an error", ".c360-page");
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("the home of the app, for who manages it and for a CSM")
    void home(Theme theme, Browsers browsers) {
        for (var user : List.of("admin", "carla")) {
            var page = theme.page(browsers, on, user);
            open(page, Pages.HOME);
            look(page, theme + " home of " + user, ".c360-page");
        }
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("portfolio, dashboard and inbox, of who has customers and of who has none")
    void overviews(Theme theme, Browsers browsers) {
        for (var user : List.of("carla", "lena", on.user("New One", Locale.GERMAN, "csm-team"))) {
            var page = theme.page(browsers, on, user);
            for (var address : List.of(Pages.PORTFOLIO, Pages.DASHBOARD, Pages.INBOX)) {
                open(page, address);
                look(page, theme + " " + address + " of " + user, ".c360-page");
            }
        }
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("the administration of notices, of the page of a CSM and of attention")
    void newSettings(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on, "admin");
        for (var settings : List.of("notices", "csm-page", "attention")) {
            open(page, Pages.ACCESS.replace("access", settings));
            look(page, theme + " " + settings, ".c360-page");
        }
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("the subscriptions section, its form and its field errors")
    void subscriptions(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on, "admin");
        open(page, Pages.subscriptions(customer));
        look(page, theme + " subscriptions", ".c360-page");
        var widget = WidgetBox.on(page, "subscriptions-full");
        widget.section().locator("#c360-subscriptions-add").first().click();
        var form = new SubscriptionForm(widget.section());
        assertThat(form.form()).isVisible();
        look(page, theme + " subscription form", ".c360-page");
        browsers.expect(400);
        form.fill("price", "abc").save();
        assertThat(form.input("price")).hasAttribute("aria-invalid", "true");
        look(page, theme + " subscription form with errors", ".c360-page");
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("the administration pages and the not-found page")
    void administration(Theme theme, Browsers browsers) {
        browsers.expect(404);
        var page = theme.page(browsers, on, "admin");
        for (var address : List.of(Pages.ACCESS, Pages.INDUSTRIES, Pages.customer(987_654))) {
            page.navigate(on.url() + address);
            assertThat(page.locator(".c360-page")).isVisible();
            look(page, theme + " " + address, ".c360-page");
        }
        assertEquals(List.of(), findings);
    }

    private void open(Page page, String address) {
        page.navigate(on.url() + address);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
    }

    private void look(Page page, String where, String part) {
        for (var finding : new AxeBuilder(page).include(List.of(part)).analyze().getViolations()) {
            if (GRAVE.contains(finding.getImpact())) {
                finding.getNodes()
                        .forEach(
                                node ->
                                        findings.add(
                                                where
                                                        + ": "
                                                        + finding.getId()
                                                        + " "
                                                        + node.getHtml()
                                                        + " "
                                                        + node.getFailureSummary()));
            }
        }
    }
}
