package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-180 to F-196 the page My portfolio in the browser")
class PortfolioPagesIT {
    private static final YearMonth NEXT = YearMonth.from(CsmWorld.TODAY).plusMonths(1);

    private Installation on;
    private CsmWorld mine;
    private int late;

    @BeforeEach
    void portfolio(Installation on) {
        this.on = on;
        mine = CsmWorld.of(on, "Petra Page");
        late = mine.renewing("Late page", "EUR", NEXT.atDay(3));
        mine.renewing("Punctual page", "EUR", NEXT.atDay(9));
        mine.renewing("Later page", "EUR", NEXT.plusMonths(2).atDay(9));
        mine.late(late);
        mine.done(late, 40);
        mine.task("Overdue task", late, CsmWorld.TODAY.minusDays(4));
        mine.task("Task to come", late, CsmWorld.TODAY.plusDays(4));
        mine.pulse(late, 2);
        mine.measured();
    }

    @Test
    @DisplayName("F-182 F-183 F-186 F-187 F-188 F-189 tiles lead to what they count")
    void tiles(Browsers browsers) {
        var page = open(browsers);
        assertThat(card(page, "customers")).hasText("3");
        assertThat(card(page, "at-risk")).hasText("1");
        assertThat(card(page, "tasks-open")).hasText("2");
        assertThat(card(page, "tasks-done")).hasText("0");
        assertThat(card(page, "nps")).hasText(Words.of("c360.cards.unknown.empty"));
        assertThat(card(page, "sentiment")).hasText(Words.of("c360.cards.unknown.empty"));
        page.locator("#c360-portfolio-days").selectOption("90");
        assertThat(card(page, "tasks-done")).hasText("1");
        assertThat(page.locator("#c360-portfolio-days")).hasValue("90");
        page.evaluate("htmx.trigger('.c360-portfolio-tiles', 'c360:reload')");
        assertThat(page.locator(".c360-portfolio-tiles[aria-busy]")).hasCount(0);
        assertThat(card(page, "tasks-done")).hasText("1");
        card(page, "at-risk").locator("a").click();
        assertThat(page.locator(".c360-list-table tbody tr")).hasCount(1);
        assertThat(page.locator(".c360-list-table tbody tr")).containsText(on.customerName(late));
        page.goBack();
        card(page, "tasks-open").locator("a").click();
        page.waitForLoadState();
        assertThat(page.getByText("Overdue task")).isVisible();
    }

    @Test
    @DisplayName(
            "F-190 F-191 a bar tells the mix of its renewals on hover and on focus, all counted")
    void mix(Browsers browsers) {
        var page = open(browsers);
        var bar = page.locator(".c360-renewal-bars li[data-month='" + NEXT + "']");
        var mix = bar.locator(".c360-renewal-mix");
        assertThat(page.locator(".c360-renewals canvas")).isVisible();
        assertThat(mix).isHidden();
        bar.locator(".c360-renewal-bar").hover();
        assertThat(mix).isVisible();
        int sum = 0;
        for (var count : mix.locator(".c360-renewal-count").allTextContents()) {
            sum += Integer.parseInt(count.strip());
        }
        assertEquals(2, sum);
        assertThat(mix.locator(".c360-renewal-names a")).hasCount(2);
        mix.locator(".c360-renewal-names a").first().hover();
        assertThat(mix).isVisible();
        page.mouse().move(2, 2);
        assertThat(mix).isHidden();
        bar.locator(".c360-renewal-bar").focus();
        assertThat(mix).isVisible();
        page.keyboard().press("Tab");
        assertThat(mix.locator(".c360-renewal-names a").first()).isFocused();
        assertThat(mix).isVisible();
        page.keyboard().press("Escape");
        assertThat(mix).isHidden();
        assertThat(bar.locator(".c360-renewal-bar")).isFocused();
        page.locator(".c360-portfolio-renewals summary").click();
        assertThat(row(page).locator(".c360-renewal-who a")).hasCount(2);
    }

    @Test
    @DisplayName("F-192 count or ARR is remembered; a click opens the list with the same number")
    void measure(Browsers browsers) {
        var page = open(browsers);
        page.locator("#c360-renewals-arr").click();
        assertThat(page.locator("#c360-renewals-arr")).hasAttribute("aria-pressed", "true");
        assertThat(row(page)).hasAttribute("data-c360-bar", "2400.00");
        page.reload();
        assertThat(page.locator("#c360-renewals-arr")).hasAttribute("aria-pressed", "true");
        assertThat(row(page)).hasAttribute("data-c360-bar", "2400.00");
        page.locator("#c360-renewals-count").click();
        assertThat(row(page)).hasAttribute("data-c360-bar", "2");
        page.locator(".c360-renewal-bars li[data-month='" + NEXT + "'] .c360-renewal-bar").click();
        assertThat(page.locator(".c360-list-table tbody tr")).hasCount(2);
        assertTrue(page.url().contains("renewal.from=" + NEXT + "-01"), page::url);
    }

    @Test
    @DisplayName(
            "F-193 notices have a kind, a customer and a time; one dismissed does not come back")
    void notices(Browsers browsers) {
        new NoticeWorld(on, mine.user()).plant(late, "risk", "{\"to\":\"high\"}", 1);
        var page = open(browsers);
        var notice = page.locator("[data-notice][data-kind=risk]").first();
        assertThat(notice).containsText(on.customerName(late));
        assertThat(notice).containsText(Words.of("c360.portfolio.unread.label"));
        assertThat(notice.locator("time")).hasCount(1);
        var id = notice.getAttribute("data-notice");
        notice.locator(".c360-portfolio-dismiss").click();
        assertThat(page.locator("[data-notice='" + id + "']")).hasCount(0);
        page.reload();
        assertThat(page.locator(".c360-portfolio-notices .c360-skeleton")).hasCount(0);
        assertThat(page.locator("[data-notice='" + id + "']")).hasCount(0);
        assertThat(page.locator(".c360-portfolio-notices"))
                .containsText(Words.of("c360.portfolio.upsell.empty"));
    }

    @Test
    @DisplayName("F-194 F-195 F-196 tasks by due date, pulses by level, customers as in the list")
    void rest(Browsers browsers) {
        var page = open(browsers);
        var tasks = page.locator(".c360-portfolio-due tbody tr");
        assertThat(tasks).hasCount(2);
        assertThat(tasks.first()).containsText("Overdue task");
        assertThat(tasks.first().locator(".c360-overdue")).hasCount(1);
        assertThat(tasks.nth(1).locator(".c360-overdue")).hasCount(0);
        assertThat(tasks.first().locator("td a")).hasText(on.customerName(late));
        assertThat(page.locator(".c360-portfolio-sentiments [data-level='2'] .c360-share-count"))
                .hasText("1");
        var overview = page.locator(".c360-portfolio-overview");
        assertThat(overview.locator("tbody tr")).hasCount(3);
        assertThat(overview.locator("thead th")).hasCount(9);
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .include(".c360-page").analyze().getViolations().stream()
                                .map(found -> found.getId() + found.getNodes().get(0).getTarget())
                                .toList());
    }

    @Test
    @DisplayName("F-181 a lead chooses a CSM; the page says whose it is and has no notices")
    void lead(Browsers browsers) {
        var page = browsers.page(on.as("lena"));
        page.navigate(on.url() + CsmWorld.PAGE);
        page.locator("#c360-portfolio-csm").selectOption(mine.key());
        page.locator(".c360-portfolio-chooser button").click();
        assertThat(page.locator("h1")).containsText("Petra Page");
        assertThat(card(page, "customers")).hasText("3");
        assertThat(page.locator(".c360-portfolio-notices")).hasCount(0);
        var given = page.locator(".c360-portfolio-sentiments [data-level='2'] .c360-share-count");
        assertThat(given).hasText("1");
        page.waitForResponse(
                it -> it.url().contains("/portfolio/sentiments?csm=" + mine.key() + "&days=90"),
                () -> page.locator("#c360-portfolio-said").selectOption("90"));
        assertThat(page.locator(".c360-portfolio-sentiments [aria-busy]")).hasCount(0);
        assertThat(page.locator("#c360-portfolio-said")).hasValue("90");
        assertThat(given).hasText("1");
        assertThat(page.locator(".c360-portfolio-overview tbody tr")).hasCount(3);
        card(page, "customers").locator("a").click();
        assertThat(page.locator(".c360-list-table tbody tr")).hasCount(3);
        var own = browsers.page(mine.visitor());
        own.navigate(on.url() + CsmWorld.PAGE);
        assertThat(own.locator("#c360-portfolio-csm")).hasCount(0);
    }

    @Test
    @DisplayName("F-180 an administrator changes the page, a wrong number is refused at its field")
    void settings(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + "/plugins/servlet/customer360/admin/csm-page");
        browsers.expect(400);
        page.locator("#c360-csm-page-months").fill("99");
        page.locator("#c360-csm-page-save").click();
        assertThat(page.locator("#c360-csm-page-months-error")).isVisible();
        page.locator("#c360-csm-page-months").fill("12");
        page.locator("#c360-csm-page-save").click();
        assertThat(page.locator(".c360-error")).hasCount(0);
        assertThat(page.locator("#c360-csm-page-months")).hasValue("12");
    }

    private Page open(Browsers browsers) {
        var page = browsers.page(mine.visitor());
        page.navigate(on.url() + CsmWorld.PAGE);
        for (var part : List.of("renewals", "notices", "tasks", "sentiments", "overview")) {
            assertThat(page.locator(".c360-portfolio-" + part + " .c360-skeleton")).hasCount(0);
        }
        return page;
    }

    private static Locator card(Page page, String key) {
        return page.locator("[data-card='" + key + "'] .c360-card-figure");
    }

    private static Locator row(Page page) {
        return page.locator("#c360-renewal-months tr[data-month='" + NEXT + "']");
    }
}
