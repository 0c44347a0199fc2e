package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("M-12 jobs and health: what runs, whether all is well, what went wrong")
class JobsIT {
    private static final String PAGE = "/plugins/servlet/customer360/admin/jobs";
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int LONG = 30_000;
    private static final int NARROW = 390;

    /** What changed later than this ago is not compared. */
    private static final Duration SETTLED = Duration.ofHours(1);

    /** How the next piece of a run is read, outside of every transaction. */
    private static final String NEXT_PIECE = "_SNAPSHOT WHERE ORG_ID >";

    /** More than the revenue of one piece of a run is kept for. */
    private static final int MANY = 250;

    private Installation on;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
    }

    @AfterEach
    void undelayed() {
        on.sandbox().faults().clear();
    }

    @Test
    @DisplayName("run now shows its progress and says how it goes on; cancel ends it at a piece")
    void progress(Browsers browsers) {
        var customers = on.unserved("Jobs", MANY);
        refresh();
        RunJobs.on(on).finished("keep-revenue");
        try {
            on.sandbox().faults().holdSql(NEXT_PIECE);
            var page = open(browsers, 1440);
            var job = page.locator("#c360-job-keep-revenue");
            job.locator("#c360-job-keep-revenue-run").click();
            assertThat(page.locator("#c360-job-keep-revenue-name")).isFocused();
            assertThat(job.locator("progress")).isVisible(new IsVisibleOptions().setTimeout(LONG));
            assertThat(page.locator("#c360-live"))
                    .containsText(Words.of("c360.jobs.running.label"));
            job.locator("summary").click();
            var runs = job.locator(".c360-scroll");
            runs.focus();
            runs.evaluate("it => it.dataset.old = 'old'");
            assertThat(job.locator("[data-old]")).hasCount(0);
            assertThat(runs).isFocused();
            job.locator("#c360-job-keep-revenue-cancel").click();
            assertThat(job.locator(".c360-job-head .aui-lozenge"))
                    .containsText(Words.of("c360.jobs.stopping.label"));
            on.sandbox().faults().clear();
            assertThat(job.locator(".c360-job-head .aui-lozenge"))
                    .containsText(
                            Words.of("c360.jobs.cancelled.label"),
                            new ContainsTextOptions().setTimeout(LONG));
            assertThat(page.locator("#c360-live"))
                    .containsText(Words.of("c360.jobs.cancelled.label"));
            var run = RunJobs.on(on).latest("keep-revenue");
            assertEquals("cancelled", run.path("state").asText(), run.toString());
            assertEquals("Alex Admin", run.path("askedBy").asText());
            assertTrue(run.path("done").asInt() < run.path("total").asInt(), run.toString());

            job.locator("#c360-job-keep-revenue-run").click();
            assertThat(job.locator(".c360-job-head .aui-lozenge"))
                    .containsText(
                            Words.of("c360.jobs.done.label"),
                            new ContainsTextOptions().setTimeout(LONG));
            var whole = RunJobs.on(on).latest("keep-revenue");
            assertEquals(whole.path("total").asInt(), whole.path("done").asInt());
            assertTrue(whole.path("done").asInt() >= MANY, whole.toString());
        } finally {
            on.sandbox().faults().clear();
            customers.forEach(on.world().organisations()::delete);
            refresh();
        }
    }

    @Test
    @DisplayName("a poison record is told once with its reason, is cleared, and stops nobody else")
    void poison(Browsers browsers) {
        var admin = on.as("admin");
        admin.delete("jobs/errors").expect(200);
        int bad = on.customer("Poison <b>", "SUP");
        int good = on.customer("Wholesome", "SUP");
        on.subscription(bad, Forms.subscription());
        on.subscription(good, Forms.subscription());
        refresh();
        var tables = new AppTables(on);
        tables.change("UPDATE AO:SUBSCRIPTION SET \"CURRENCY\" = '???' WHERE \"ORG_ID\" = ?", bad);
        tables.change("DELETE FROM AO:REVENUE WHERE \"ORG_ID\" = ?", good);
        try {
            var first = RunJobs.on(on).finished("keep-revenue");
            assertEquals("done", first.path("state").asText(), first.toString());
            assertEquals(1, first.path("failed").asInt(), first.toString());
            RunJobs.on(on).finished("keep-revenue");
            var errors = revenueErrors();
            assertEquals(1, errors.size(), errors.toString());
            var error = errors.get(0);
            assertEquals(bad, error.path("customer").asInt());
            assertTrue(error.path("times").asInt() >= 2, error.toString());
            assertFalse(error.path("reason").asText().isBlank());
            assertFalse(
                    WorldSql.rows(
                                    AppTables.named(
                                            "SELECT \"ID\" FROM AO:REVENUE WHERE \"ORG_ID\" = "
                                                    + good))
                            .isEmpty());
            assertEquals("warning", check("errors").path("state").asText());

            var page = open(browsers, 1440);
            var row = page.locator("tr[data-error='" + error.path("id").asInt() + "']");
            assertThat(row).hasCount(1);
            assertThat(row.locator("th a")).hasText(on.customerName(bad));
            assertThat(row.locator("th a")).hasAttribute("href", "/jira" + Pages.customer(bad));
            assertThat(page.locator("#c360-job-keep-revenue a[href='#c360-errors']")).isVisible();
            row.locator("button").click();
            assertThat(row).hasCount(0);
            assertThat(page.locator("#c360-errors")).isFocused();
            assertThat(page.locator(".c360-setting-history li").first())
                    .containsText("customer:" + bad);
        } finally {
            tables.change(
                    "UPDATE AO:SUBSCRIPTION SET \"CURRENCY\" = 'EUR' WHERE \"ORG_ID\" = ?", bad);
        }
        assertEquals(0, RunJobs.on(on).finished("keep-revenue").path("failed").asInt());
        assertEquals(List.of(), revenueErrors());
        admin.delete("jobs/errors").expect(200);
    }

    /** Those of one job: the other jobs meet the same record whenever they run. */
    private List<JsonNode> revenueErrors() {
        var errors = on.as("admin").get("jobs/errors").expect(200).json().path("items");
        return StreamSupport.stream(errors.spliterator(), false)
                .filter(error -> error.path("job").asText().equals("keep-revenue"))
                .toList();
    }

    @Test
    @DisplayName("facts that differ from their tickets are found by the audit, shown, and healed")
    void drift(Browsers browsers) {
        var jobs = RunJobs.on(on);
        jobs.finished("rebuild-facts");
        int planted =
                new AppTables(on)
                        .change(
                                "UPDATE AO:TICKET_FACT SET \"PRIORITY_RANK\" = 99"
                                        + " WHERE \"UPDATED_AT\" < ?",
                                Instant.now().minus(SETTLED).toEpochMilli());
        assertTrue(planted > 0, "no ticket is old enough");

        jobs.finished("audit-facts");
        var drift = check("drift");
        assertEquals("warning", drift.path("state").asText(), drift.toString());
        assertTrue(drift.path("count").asInt() >= 1, drift.toString());
        var page = open(browsers, 1440);
        var shown = page.locator("[data-check=drift]");
        assertThat(shown).hasAttribute("data-health", "warning");
        assertThat(shown.locator("a"))
                .hasAttribute("href", "/jira" + PAGE + "#c360-job-rebuild-facts");

        jobs.finished("rebuild-facts");
        jobs.finished("audit-facts");
        assertEquals("ok", check("drift").path("state").asText());
    }

    @Test
    @DisplayName("without a service account the app says so, and where to choose one")
    void account(Browsers browsers) {
        var admin = on.as("admin");
        var access = Settings.access(admin);
        var account = access.path("serviceAccount").asText();
        admin.put("settings/access", access.put("serviceAccount", "")).expect(200);
        try {
            var health = admin.get("health").expect(200).json();
            assertEquals("problem", health.path("state").asText());
            assertEquals("problem", check("account").path("state").asText());
            var page = open(browsers, 1440);
            assertThat(page.locator(".c360-health-all")).hasAttribute("data-health", "problem");
            var shown = page.locator("[data-check=account]");
            assertThat(shown).containsText(Words.of("c360.refresh.no-account.error"));
            assertThat(shown.locator("a")).hasAttribute("href", "/jira" + Pages.ACCESS);
        } finally {
            admin.put("settings/access", Settings.access(admin).put("serviceAccount", account))
                    .expect(200);
        }
        var well = check("account");
        assertEquals("ok", well.path("state").asText(), well.toString());
        assertFalse(well.has("help"));
    }

    @Test
    @DisplayName("health tells versions, fields and every table with its rows")
    void facts() {
        assertEquals("ok", check("service-management").path("state").asText());
        assertEquals("ok", check("organizations-field").path("state").asText());
        assertTrue(check("sla-fields").path("count").asInt() > 0);
        assertEquals("0.1.0", check("app").path("text").asText());
        assertTrue(check("database").path("text").asText().startsWith("H2"));
        assertFalse(check("nodes").path("text").asText().isBlank());
        var tables = on.as("admin").get("health/tables").expect(200).json().path("tables");
        var known =
                WorldSql.rows(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                                + " WHERE TABLE_NAME LIKE 'AO_%' ORDER BY TABLE_NAME");
        assertEquals(
                known.stream().map(row -> row.get(0)).toList(),
                tables.valueStream().map(table -> table.path("name").asText()).toList());
        for (var table : tables) {
            if (table.path("name").asText().endsWith("_SNAPSHOT")) {
                assertTrue(table.path("rows").asInt() > 0);
            }
        }
    }

    @Test
    @DisplayName("a page for managers only, linked from home; unknown jobs and runs are not found")
    void ways(Browsers browsers) {
        var admin = on.as("admin");
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.HOME);
        page.locator("#c360-home-jobs").click();
        assertThat(page.locator(".c360-page h1")).hasText(Words.of("c360.jobs.page.title"));
        admin.get("jobs/coffee").expect(404);
        admin.post("jobs/coffee/run", Forms.of()).expect(404);
        admin.get("runs/987654321").expect(404);
        admin.get("runs/none").expect(404);
        admin.get("jobs/chores?asked=soon").expect(400);
        admin.delete("jobs/errors?id=987654321").expect(404);
        admin.post("jobs/chores/run", Forms.of("by", "carla")).expect(400);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("axe finds nothing grave, and nothing is wider than a phone")
    void axe(Theme theme, Browsers browsers) {
        RunJobs.on(on).finished("chores");
        RunJobs.on(on).finished("chores");
        for (int width : new int[] {1440, NARROW}) {
            var page = theme.page(browsers, on.as("admin"), width);
            look(page);
            for (var fold : page.locator(".c360-jobs details > summary").all()) {
                fold.click();
            }
            assertThat(page.locator(".c360-health-tables")).isVisible();
            assertThat(page.locator("[data-c360-region=platform] li").first()).isVisible();
            var grave =
                    new AxeBuilder(page)
                            .include(List.of(".c360-page")).analyze().getViolations().stream()
                                    .filter(it -> GRAVE.contains(it.getImpact()))
                                    .map(it -> it.getId() + " " + it.getNodes())
                                    .toList();
            assertEquals(List.of(), grave, theme + " at " + width);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private Page open(Browsers browsers, int width) {
        var page = Theme.LIGHT.page(browsers, on.as("admin"), width);
        look(page);
        return page;
    }

    private void look(Page page) {
        page.navigate(on.url() + PAGE);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
    }

    private JsonNode check(String code) {
        var health = on.as("admin").get("health").expect(200).json();
        return Forms.item(health.path("checks"), "code", code);
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }
}
