package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("The section Health, the assessment and the cards")
class HealthPagesIT {
    private static final String GOOD = "1\noverdue-invoices:0\nmeetings-90:3\ncontact-types:4";
    private static final String BAD = "1\noverdue-invoices:3\nmeetings-90:3\ncontact-types:2";

    /** The weights of payment, engagement and relationship are 25, 20 and 10. */
    private static final double BAD_SCORE = (20 * 100 + 10 * 50) / 55.0;

    private Installation on;
    private int customer;
    private LocalDate today;

    @BeforeEach
    void scored(Installation on) {
        this.on = on;
        customer = on.customer("Scored", "SUP");
        on.assign(customer, "carla");
        on.subscription(customer, Forms.subscription());
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        var run = RunJobs.on(on).finished("measure-all");
        assertEquals("done", run.path("state").asText(), run::toString);
        today = LocalDate.parse(health("admin").path("day").asText());
        plant(today.minusDays(20), GOOD, 100);
        plant(today.minusDays(10), BAD, BAD_SCORE);
        plant(today.minusDays(9), BAD, BAD_SCORE);
    }

    @Test
    @DisplayName("F-132 one point for each day with a score, gaps between, the range is chosen")
    void trend(Browsers browsers) {
        var rows = get("health/trend?days=30").path("rows");
        assertEquals(today.minusDays(20).toString(), rows.path(0).path("day").asText());
        assertEquals(100, rows.path(0).path("score").asDouble());
        assertTrue(rows.path(1).path("score").isMissingNode(), rows::toString);
        assertEquals(BAD_SCORE, rows.path(10).path("score").asDouble(), 1e-9);
        assertEquals(400, on.as("admin").get(below("health/trend?days=31")).status());

        var page = open(browsers, "admin");
        var widget = WidgetBox.on(page, "health-trend");
        assertThat(widget.body().locator("canvas")).isVisible();
        widget.body().locator("summary").click();
        assertThat(widget.body().locator("[data-c360-day='" + today.minusDays(10) + "'] td"))
                .hasText("45.5");
        assertThat(widget.body().locator("[data-c360-day='" + today.minusDays(15) + "'] td"))
                .hasText(Words.of("c360.health-page.no-score.label"));
        widget.body().locator("select").selectOption("30");
        assertThat(widget.body().locator("canvas")).isVisible();
    }

    @Test
    @DisplayName("X-11 two days give the deltas of factors and measures, which sum to the whole")
    void why(Browsers browsers) {
        var why = get("health/why?from=" + today.minusDays(20) + "&to=" + today.minusDays(10));
        double sum = 0;
        for (var factor : why.path("factors")) {
            sum += factor.path("points").asDouble();
            double parts = factor.path("hidden").asDouble();
            for (var part : factor.path("parts")) {
                parts += part.path("points").asDouble();
            }
            assertEquals(factor.path("points").asDouble(), parts, 0.1);
        }
        assertEquals(BAD_SCORE - 100, why.path("delta").asDouble(), 1e-9);
        assertEquals(why.path("delta").asDouble(), sum, 0.1);

        var page = open(browsers, "admin");
        var form = WidgetBox.on(page, "why").body();
        form.locator("[name=from]").fill(today.minusDays(20).toString());
        form.locator("[name=to]").fill(today.minusDays(10).toString());
        form.locator("[name=to]").press("Enter");
        assertThat(form.locator(".c360-why-total td").last()).hasText("-54.5");
        assertThat(form.locator("[data-cause=value]")).hasCount(2);

        browsers.expect(400);
        form.locator("[name=from]").fill(today.minusDays(15).toString());
        form.locator("#c360-why-show").click();
        assertThat(form.locator(".c360-error")).isVisible();
    }

    @Test
    @DisplayName("F-132 X-11 choosing two points of the line compares their days")
    void points(Browsers browsers) {
        var page = open(browsers, "admin");
        assertThat(WidgetBox.on(page, "health-trend").body().locator("canvas")).isVisible();
        for (int days : List.of(9, 20)) {
            page.evaluate(
                    "day => document.querySelector(`[data-c360-day='${day}']`).dispatchEvent("
                            + "new CustomEvent('c360:point', {bubbles: true}))",
                    today.minusDays(days).toString());
        }
        var shown = WidgetBox.on(page, "why").body();
        assertThat(shown.locator(".c360-why-total td").last()).hasText("-54.5");
        assertThat(shown.locator("[name=from]")).hasValue(today.minusDays(20).toString());
    }

    @Test
    @DisplayName("F-170 F-172 the panel has four parts; a number leads to its place on the page")
    void assessment(Browsers browsers) {
        var page = open(browsers, "admin");
        var panel = page.locator(".c360-assessment");
        assertThat(panel.locator(".c360-verdict")).isVisible();
        assertThat(panel.locator(".c360-assessment-line")).isVisible();
        assertThat(panel.locator(".c360-assessment-said")).isVisible();
        assertThat(panel.locator("#c360-take-action")).isVisible();
        panel.locator(".c360-assessment-said a[href*=c360-at-]").first().click();
        var place = page.url().substring(page.url().indexOf('#'));
        assertThat(page.locator(place)).isFocused();
    }

    @Test
    @DisplayName("F-170 no layout takes the assessment and the cards away")
    void always() {
        var frame = new CustomerFrame(on, customer);
        try {
            frame.arrange("sections", "-health");
            var page = frame.section("overview");
            assertEquals(1, page.select(".c360-assessment .c360-verdict").size());
            assertEquals(0, page.select(".c360-assessment-said a").size());
            assertEquals(4, page.select(".c360-cards [data-card]").size());
        } finally {
            frame.arrange("sections", "");
        }
    }

    @Test
    @DisplayName("F-174 a task from the menu, begun with its idea, is created and named")
    void action(Browsers browsers) {
        var page = open(browsers, "admin");
        page.locator("#c360-take-action").click();
        var idea = page.locator(".c360-assessment-actions button[hx-get*='idea=check-in']");
        assertThat(idea).isVisible();
        idea.click();
        var form = page.locator(".c360-assessment form");
        assertFalse(form.locator("[name=summary]").inputValue().isEmpty());
        form.locator("[name=summary]").fill("<b>Check</b> \uD83D\uDE00");
        form.locator("button[type=submit]").click();
        assertThat(page.locator(".c360-assessment-made a")).isVisible();
        assertThat(page.locator("#c360-take-action")).isFocused();
    }

    @Test
    @DisplayName("values about tickets and revenue are hidden from who may not see them, never 0")
    void hidden() {
        var mine = health("anna").toString();
        assertTrue(mine.contains("tickets-hidden"), mine);
        assertTrue(mine.contains("revenue-hidden"), mine);
        assertFalse(health("admin").toString().contains("-hidden"));
        var hidden =
                new CustomerFrame(on, customer)
                        .section("anna", "health")
                        .select(".c360-part[data-state$=-hidden] td:last-child");
        assertFalse(hidden.isEmpty());
        for (var points : hidden.eachText()) {
            assertEquals(Words.of("c360.health-page.hidden.empty"), points);
        }
    }

    @Test
    @DisplayName("F-012 the panel beside a ticket shows score, risk and line as they are kept")
    void besideTicket() {
        var html = on.as("anna").html(Pages.ticket(on.ticket("SUP", customer))).expect(200).body();
        var panel = Jsoup.parse(html).select(".c360-panel-cards");
        for (var part : List.of(".c360-score-number", ".c360-risk", ".c360-sparkline")) {
            assertEquals(1, panel.select(part).size(), part + " in " + panel);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing serious in the section, its folds and the menu")
    void axe(Theme theme, Browsers browsers) {
        var page = theme.page(browsers, on, "admin");
        page.navigate(on.url() + address());
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        page.evaluate(
                "document.querySelectorAll('.c360-health details').forEach(it => it.open = true)");
        page.locator("#c360-take-action").click();
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .include(".c360-page").analyze().getViolations().stream()
                                .filter(
                                        it ->
                                                Set.of("serious", "critical")
                                                        .contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes())
                                .toList());
    }

    private Page open(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + address());
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private String address() {
        return Pages.customer(customer) + "/health";
    }

    private JsonNode health(String user) {
        return on.as(user).get(below("health")).expect(200).json();
    }

    private JsonNode get(String path) {
        return on.as("admin").get(below(path)).expect(200).json();
    }

    private String below(String path) {
        return "customers/" + customer + "/" + path;
    }

    /** A past day as the nightly run would have kept it. */
    private void plant(LocalDate day, String inputs, double score) {
        long slot = ((long) customer << 32) | (day.toEpochDay() & 0xffffffffL);
        new AppTables(on)
                .change(
                        "INSERT INTO AO:HISTORY (\"SLOT\", \"ORG_ID\", \"DAY_NO\", \"RUN\","
                                + " \"BASELINE\", \"INPUTS\", \"SCORE\", \"PROVISIONAL\","
                                + " \"HEALTH_MODEL\", \"CHURN_MODEL\", \"ZONE_NAME\")"
                                + " VALUES (?, ?, ?, 1, 1, ?, ?, 0, 0, 0, 'UTC')",
                        slot,
                        customer,
                        (int) day.toEpochDay(),
                        inputs,
                        score);
    }
}
