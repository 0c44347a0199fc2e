package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.customer360.sandbox.db.Database;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithSandbox
@DisplayName("N-2 the settings for tickets and the refresh of organisations")
class TicketSettingsIT {
    private static final String REFRESH = "settings/tickets/refresh";
    private static final String JOB = "io.customer360.jira:refresh-organisations";

    private static final int MANY = 60;

    /** Other tests decide how full pages are: for some more customers each table may begin one. */
    private static final int MOST_PAGES = 20;

    private Installation on;
    private Visitor admin;

    @BeforeEach
    void shared(Installation on) {
        this.on = on;
        admin = on.as("admin");
    }

    @AfterEach
    void restore() {
        admin.put(
                        "settings/tickets",
                        Settings.tickets(admin)
                                .put("mode", "both")
                                .put("escalation", "labels = escalated"))
                .expect(200);
        account("admin");
    }

    @Test
    @DisplayName("are saved, and an edit that met a newer version is told the newer one")
    void saved() {
        var form = Settings.tickets(admin);
        assertEquals("labels = escalated", form.path("escalation").asText());
        admin.put("settings/tickets", form.deepCopy().put("mode", "members")).expect(200);

        var late = admin.put("settings/tickets", form.put("mode", "field")).expect(409);

        assertEquals("members", late.json().path("current").path("mode").asText(), late.body());
        assertEquals("members", Settings.tickets(admin).path("mode").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "mode,       neither",
        "mode,       ''",
        "escalation, ''",
        "escalation, bogus ~~ 7",
        "escalation, labels = escalated ORDER BY created",
        "escalation, labels = a) OR (labels = b",
        "version,    x",
    })
    @DisplayName("are refused at the field")
    void refused(String field, String value) {
        var before = admin.get("settings/tickets").json().path("version");

        var answer = admin.put("settings/tickets", Settings.tickets(admin).put(field, value));

        assertFalse(answer.expect(400).errorAt(field).isEmpty(), answer.toString());
        assertEquals(before, admin.get("settings/tickets").json().path("version"));
    }

    @Test
    @DisplayName("the refresh counts, follows changes, and writes nothing when there are none")
    void refreshed() {
        var customer = on.customer("Fresh", "SUP");
        var first = refresh();
        assertEquals("complete", first.path("outcome").asText(), first.toString());
        assertTrue(first.path("written").asInt() > 0, first.toString());
        assertEquals(0, first.path("ageMinutes").asInt(-1));

        assertEquals(0, refresh().path("written").asInt(-1));

        on.world().organisations().addMember(customer, on.key("luke"));
        assertEquals(1, refresh().path("written").asInt(-1));
        on.world().organisations().rename(customer, "Fresh paint");
        assertEquals(2, refresh().path("written").asInt(-1));
        on.world().organisations().delete(customer);
        var last = refresh();
        assertEquals(1 + 1 + 1, last.path("written").asInt(-1), "member, link and snapshot");
        assertEquals(
                WorldSql.rows("SELECT COUNT(*) FROM J_ORGANISATION").get(0).get(0),
                last.path("organisations").asText());
    }

    @Test
    @DisplayName("the refresh reads its own tables page by page, not row by row")
    void statements() {
        refresh();
        int few = ownStatements();
        for (int i = 0; i < MANY; i++) {
            var customer = on.customer("Many", "SUP");
            on.world().organisations().addMember(customer, on.key("luke"));
        }
        refresh();

        int many = ownStatements();

        assertTrue(many <= few + MOST_PAGES, few + " statements, then " + many);
    }

    @Test
    @DisplayName("the refresh says what is wrong with the service account, and keeps the copies")
    void account() {
        refresh();
        account("");
        assertBlocked("c360.refresh.no-account.error");
        var robot = on.user("Robot", Locale.ENGLISH);
        account(on.key(robot));
        assertBlocked("c360.refresh.no-agent.error");
        on.world().users().activate(robot, false);
        assertBlocked("c360.refresh.account-inactive.error");
        on.world().users().delete(robot);
        assertBlocked("c360.refresh.account-missing.error");
        account("admin");
        assertEquals(0, refresh().path("written").asInt(-1));
    }

    @Test
    @DisplayName("the refresh lets nothing go when the service account has lost its licence")
    void licence() {
        var customer = on.customer("Licensed", "SUP");
        refresh();
        var robot = on.user("Robot", Locale.ENGLISH);
        var support = on.world().projects().byKey("SUP").orElseThrow().id();
        on.world().grants().grant(support, Grants.AGENT, Grantee.USER, on.key(robot));
        account(on.key(robot));
        assertBlocked("c360.refresh.refused.error");

        on.world().organisations().addMember(customer, on.key(robot));
        assertEquals("partial", refresh().path("outcome").asText());
        on.world().organisations().removeMember(customer, on.key(robot));
        on.world().users().delete(robot);

        account("admin");
        var written = refresh().path("written").asInt(-1);
        assertTrue(written <= 3, written + " rows written again");
    }

    @Test
    @DisplayName("the job is the cluster's: it outlives the plugin, its runner does not")
    void job() {
        var scheduler = on.world().service(SchedulerService.class);
        var before = scheduler.getJobDetails(JobId.of(JOB)).getNextRunTime();
        assertTrue(scheduler.getRegisteredJobRunnerKeys().contains(JobRunnerKey.of(JOB)));

        on.sandbox().plugin().disable();
        assertFalse(scheduler.getRegisteredJobRunnerKeys().contains(JobRunnerKey.of(JOB)));
        assertEquals(before, scheduler.getJobDetails(JobId.of(JOB)).getNextRunTime());
        on.sandbox().plugin().enable();

        assertTrue(scheduler.getRegisteredJobRunnerKeys().contains(JobRunnerKey.of(JOB)));
        assertEquals(before, scheduler.getJobDetails(JobId.of(JOB)).getNextRunTime());
    }

    @Test
    @DisplayName("the page shows mode, search and age, refreshes, and saves")
    void page(Browsers browsers) {
        browsers.expect(400);
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.TICKET_SETTINGS);
        assertThat(page.locator("#c360-tickets-mode")).hasValue("both");
        assertThat(page.locator("#c360-tickets-escalation")).hasValue("labels = escalated");

        page.getByRole(AriaRole.BUTTON, named("c360.refresh.ask.action")).click();
        assertThat(page.locator(".aui-flag")).containsText(Words.of("c360.refresh.done.title"));
        assertThat(page.locator("#c360-refresh"))
                .containsText(Words.of("c360.refresh.complete.label"));
        assertThat(page.locator("#c360-refresh-ask")).isFocused();

        page.locator("#c360-tickets-mode").selectOption("members");
        page.locator("#c360-tickets-escalation").fill("bogus ~~ 7");
        page.locator("#c360-tickets-save").click();
        assertThat(page.locator("#c360-tickets-escalation-error"))
                .containsText(Words.of("c360.settings.escalation.error"));
        page.locator("#c360-tickets-escalation").fill("labels = hot");
        page.locator("#c360-tickets-save").click();
        assertThat(page.locator("#c360-tickets-escalation-error")).hasCount(0);
        assertThat(page.locator("#c360-tickets-mode")).hasValue("members");
        assertEquals("labels = hot", Settings.tickets(admin).path("escalation").asText());
    }

    @Test
    @DisplayName("the page offers the newer version after a conflict, and keeps what was entered")
    void conflict(Browsers browsers) {
        browsers.expect(409);
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.TICKET_SETTINGS);
        page.locator("#c360-tickets-escalation").fill("labels = mine");
        Settings.ticketMode(admin, "field");

        page.locator("#c360-tickets-save").click();
        page.locator("[data-c360-reload]").click();

        assertThat(page.locator("#c360-tickets-escalation")).hasValue("labels = mine");
        assertThat(page.locator("#c360-tickets-mode")).hasValue("field");
        page.locator("#c360-tickets-save").click();
        assertThat(page.locator(".aui-flag")).containsText(Words.of("c360.settings.saved.title"));
        assertEquals("labels = mine", Settings.tickets(admin).path("escalation").asText());
    }

    @Test
    @DisplayName("the page says what keeps the app from reading")
    void pageBlocked(Browsers browsers) {
        browsers.expect(400);
        account("");
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.TICKET_SETTINGS);
        page.getByRole(AriaRole.BUTTON, named("c360.refresh.ask.action")).click();

        assertThat(page.locator("#c360-refresh .c360-error"))
                .containsText(Words.of("c360.refresh.no-account.error"));
        page.reload();
        assertThat(page.locator("#c360-refresh .aui-message-warning"))
                .containsText(Words.of("c360.refresh.no-account.error"));
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(Words.of(key));
    }

    private JsonNode refresh() {
        return admin.post(REFRESH, "{}").expect(200).json();
    }

    private void assertBlocked(String key) {
        var answer = admin.post(REFRESH, "{}").expect(400);
        assertTrue(answer.body().contains(Words.of(key)), answer.toString());
        var shown = admin.get(REFRESH).expect(200).json();
        assertEquals("failed", shown.path("outcome").asText());
        assertTrue(shown.path("organisations").asInt() > 0, "the copies are kept: " + shown);
    }

    private void account(String key) {
        admin.put("settings/access", Settings.access(admin).put("serviceAccount", key)).expect(200);
    }

    /** The least of some refreshes: beside one of them other threads of the app may be at work. */
    private int ownStatements() {
        return IntStream.range(0, 3).map(time -> statementsOfOne()).min().orElseThrow();
    }

    private int statementsOfOne() {
        var mark = on.sandbox().sql().mark();
        refresh();
        return (int)
                on.sandbox().sql().since(mark).stream()
                        .filter(entry -> entry.source().equals(Database.AO))
                        .count();
    }
}
