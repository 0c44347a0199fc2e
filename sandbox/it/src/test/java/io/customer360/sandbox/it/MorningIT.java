package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-180…F-203 the morning of a CSM")
class MorningIT {
    private Installation on;
    private NoticeWorld csm;
    private int customer;

    @BeforeEach
    void night(Installation on) {
        this.on = on;
        csm = NoticeWorld.of(on, Locale.ENGLISH);
        customer = csm.customer("Morning");
        on.subscription(customer, renewing());
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        csm.change(customer, 1);
        csm.tell();
    }

    private static LocalDate end() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(40);
    }

    private static ObjectNode renewing() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return Forms.with(
                Forms.with(
                        Forms.with(Forms.subscription(), "start", today.minusMonths(6).toString()),
                        "end",
                        end().toString()),
                "autoRenew",
                "false");
    }

    @Test
    @DisplayName("portfolio, renewals by keyboard, the list behind them, and back")
    void renewals(Browsers browsers) {
        var page = open(browsers);
        assertThat(page.locator("[data-card=customers] a")).hasText("1");
        var bar = page.locator("[data-month='" + YearMonth.from(end()) + "'] .c360-renewal-bar");
        var mix = page.locator("#c360-renewal-" + YearMonth.from(end()));
        bar.focus();
        assertThat(mix).isVisible();
        assertThat(mix).containsText(on.customerName(customer));
        page.locator("#c360-portfolio-renewals-title").hover();
        bar.hover();
        assertThat(mix).isVisible();
        bar.press("Enter");
        page.waitForURL("**/customers?*");
        assertThat(page.locator(".c360-page")).containsText(on.customerName(customer));
        page.goBack();
        assertTrue(page.url().contains(Pages.PORTFOLIO), page::url);
        page.locator("[data-card=customers] a").click();
        page.waitForURL("**/customers?*");
        assertThat(page.locator(".c360-page")).containsText(on.customerName(customer));
    }

    @Test
    @DisplayName("notices are new, lead to their customer, and go when they are done with")
    void notices(Browsers browsers) {
        csm.plant(customer, "risk", "{\"to\":\"high\"}", 1);
        var page = open(browsers);
        var news = page.locator("[data-widget=notices] [data-notice]");
        var id = news.first().getAttribute("data-notice");
        var first = page.locator("[data-widget=notices] [data-notice='" + id + "']");
        assertThat(first).containsText(on.customerName(customer));
        first.locator(".c360-portfolio-dismiss").click();
        assertThat(first).hasCount(0);
        assertThat(page.locator("#c360-portfolio-notices-title")).isFocused();
        news.first().locator("a").first().click();
        assertTrue(page.url().contains(Pages.customer(customer)), page::url);
        page.goBack();
        page.locator("[data-widget=notices] a[href$='/inbox']").click();
        assertThat(page.locator(".c360-page")).containsText(on.customerName(customer));
    }

    @Test
    @DisplayName("a task of today is there with its due day, and its key leads to Jira")
    void task(Browsers browsers) {
        var tasks = new CustomerTasks(on, customer);
        var task = tasks.create("Call back", -1);
        on.world().issues().assign(task, on.world().user(csm.user()), on.world().user("admin"));
        var page = open(browsers);
        var row = page.locator("[data-widget=tasks] [data-ticket='" + task.getKey() + "']");
        assertThat(row).containsText("Call back");
        assertThat(row).containsText(Words.of("c360.portfolio.overdue.label"));
        assertThat(page.locator("[data-card=tasks-open] a")).hasText("1");
        row.locator("a").first().click();
        assertTrue(page.url().endsWith("/browse/" + task.getKey()), page::url);
    }

    @Test
    @DisplayName("nothing to look after yet says what to do")
    void empty(Browsers browsers) {
        var fresh = NoticeWorld.of(on, Locale.GERMAN);
        var page = browsers.page(fresh.visitor());
        page.navigate(on.url() + Pages.PORTFOLIO);
        assertThat(page.locator(".c360-portfolio-nobody")).isVisible();
        assertEquals("de", page.locator("html").getAttribute("lang"));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
    }

    private Page open(Browsers browsers) {
        var page = browsers.page(csm.visitor());
        page.navigate(on.url() + Pages.PORTFOLIO);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }
}
