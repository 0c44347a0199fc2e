package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("X-32 items on dashboards of Jira: health of customers, renewals, ARR at risk")
class BoardItemsIT {
    private static final List<String> ITEMS = List.of("health", "renewals", "risk");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int NARROW = 390;

    private Installation on;

    @BeforeEach
    void unset(Installation on) {
        this.on = on;
        forget();
    }

    @AfterEach
    void forget() {
        var kept =
                on.world()
                        .service(PluginSettingsFactory.class)
                        .createSettingsForKey("io.customer360.sandbox.dashboard.10100");
        ITEMS.forEach(item -> kept.remove("c360-board-" + item));
    }

    @Test
    @DisplayName("a new item asks its owner whose customers it is about, and keeps the answer")
    void configured(Browsers browsers) {
        var page = open(browsers, "admin");
        var renewals = item(page, "renewals");
        assertThat(page.locator(".dashboard-item-frame form")).hasCount(3);
        renewals.locator("[name=months]").selectOption("6");
        renewals.locator("[name=whose]").selectOption("mine");
        renewals.locator("form button").press("Enter");
        assertThat(renewals.locator(".c360-board")).isFocused();
        assertThat(page.locator(".dashboard-item-frame form")).hasCount(2);
        page.reload();
        assertThat(renewals.locator(".c360-board")).isVisible();
        renewals.locator("[data-dashboard-edit]").click();
        assertThat(renewals.locator("[name=whose]")).isFocused();
        assertThat(renewals.locator("[name=whose]")).hasValue("mine");
        assertThat(renewals.locator("[name=months]")).hasValue("6");
        renewals.locator(".cancel").click();
        assertThat(renewals.locator("form")).hasCount(0);
        assertThat(renewals.locator(".c360-board")).isFocused();
    }

    @Test
    @DisplayName("shows everybody the same as the API, and links to lists that hold as many")
    void alike(Browsers browsers) {
        var customer = on.customer("Board", "SUP");
        on.assign(customer, "carla");
        var today = LocalDate.now(ZoneOffset.UTC);
        on.subscription(
                customer,
                Forms.with(
                        Forms.with(Forms.subscription(), "start", today.minusYears(1).toString()),
                        "end",
                        today.plusDays(1).toString()));
        refresh();
        for (var user : List.of("lena", "carla", "ben")) {
            var page = open(browsers, user);
            for (var name : ITEMS) {
                assertThat(item(page, name).locator(".c360-board")).isVisible();
                assertThat(item(page, name).locator("[data-dashboard-edit]")).hasCount(0);
                new Walk(on.as(user), user).counted("board/" + name);
            }
            for (var level : board(user, "health").path("levels")) {
                var url = level.path("url").asText();
                assertThat(item(page, "health").locator("a[href='" + url + "']").first())
                        .isVisible();
            }
        }
        assertThat(item(open(browsers, "carla"), "renewals").locator(".c360-board"))
                .containsText(on.customerName(customer));
    }

    @Test
    @DisplayName("mine are those of whoever looks, not of whoever owns the dashboard")
    void mine(Browsers browsers) {
        var customer = on.customer("Mine", "SUP");
        on.assign(customer, "carla");
        refresh();
        var admin = open(browsers, "admin");
        var form = item(admin, "health");
        form.locator("[name=whose]").selectOption("mine");
        form.locator("form button").click();
        assertThat(form.locator(".c360-board")).isVisible();

        var page = open(browsers, "carla");
        var asked = page.waitForResponse("**/board/health?whose=mine", page::reload);
        assertEquals(200, asked.status());
        Settled.same(
                () -> on.as("carla").get("customers?csm=@me").json().required("count").asInt(),
                () -> board("carla", "health?whose=mine").path("customers").asInt(),
                "customers of carla");
        assertTrue(board("carla", "health?whose=mine").path("customers").asInt() >= 1);
    }

    @Test
    @DisplayName("what fails says so in its item alone, and can be tried again by key")
    void failed(Browsers browsers) {
        browsers.expect(500);
        var page = browsers.page(on.as("lena"));
        page.route("**/board/health*", BoardItemsIT::broken);
        page.navigate(on.url() + Pages.BOARD);
        var health = item(page, "health");
        assertThat(health.locator("[role=alert]")).hasText(Words.of("c360.board.load.error"));
        assertThat(item(page, "risk").locator(".c360-board")).isVisible();
        assertThat(item(page, "risk").locator("[role=alert]")).hasCount(0);
        page.unroute("**/board/health*");
        health.locator(".c360-board button").press("Enter");
        assertThat(health.locator("[role=alert]")).hasCount(0);
        assertThat(health.locator(".c360-board")).isFocused();
    }

    private static void broken(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("broken"));
    }

    @Test
    @DisplayName("an item asks again after its time, and its reader keeps the link they were on")
    void refreshed(Browsers browsers) {
        var admin = open(browsers, "admin");
        item(admin, "health").locator("[name=refresh]").selectOption("15");
        item(admin, "health").locator("form button").click();
        assertThat(item(admin, "health").locator(".c360-board")).isVisible();

        var page = browsers.page(on.as("lena"));
        var asked = new AtomicInteger();
        page.onRequest(request -> asked.addAndGet(request.url().contains("/board/health") ? 1 : 0));
        page.clock().install();
        page.navigate(on.url() + Pages.BOARD);
        var board = item(page, "health").locator(".c360-board");
        assertThat(board).isVisible();
        var link = board.locator("a").first();
        link.focus();
        board.evaluate("it => it.dataset.old = 'old'");
        assertEquals(1, asked.get());
        page.clock().fastForward("15:01");
        assertThat(item(page, "health").locator("[data-old]")).hasCount(0);
        assertThat(link).isFocused();
        assertEquals(2, asked.get());
    }

    @Test
    @DisplayName("whoever may not see customers is offered no item and told nothing")
    void hidden(Browsers browsers) {
        var page = browsers.page(on.as("luke"));
        page.navigate(on.url() + Pages.BOARD);
        assertThat(page.locator("#dashboard .sandbox-empty")).isVisible();
        assertThat(page.locator(".dashboard-item-frame")).hasCount(0);
        for (var name : ITEMS) {
            on.as("luke").get("board/" + name).expect(403);
            on.as("lena").get("board/" + name + "?whose=theirs").expect(400);
        }
        on.as("lena").get("board/renewals?months=0").expect(400);
        on.as("lena").get("board/renewals?months=x").expect(400);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing grave in items and forms, and nothing is wider than a phone")
    void axe(Theme theme, Browsers browsers) {
        for (int width : new int[] {1440, NARROW}) {
            for (var user : List.of("admin", "lena")) {
                var page = theme.page(browsers, on.as(user), width);
                page.navigate(on.url() + Pages.BOARD);
                assertThat(page.locator(".dashboard-item-frame .c360-board, .c360-board-form"))
                        .hasCount(3);
                var grave =
                        new AxeBuilder(page)
                                .include(List.of("#dashboard")).analyze().getViolations().stream()
                                        .filter(it -> GRAVE.contains(it.getImpact()))
                                        .map(it -> it.getId() + " " + it.getNodes())
                                        .toList();
                assertEquals(List.of(), grave, theme + " at " + width + " for " + user);
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            }
        }
    }

    private Page open(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + Pages.BOARD);
        return page;
    }

    private JsonNode board(String user, String name) {
        return on.as(user).get("board/" + name).expect(200).json();
    }

    private static Locator item(Page page, String name) {
        return page.locator("#gadget-c360-board-" + name);
    }

    /** Lets the app notice the organisations that a test has made. */
    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }
}
