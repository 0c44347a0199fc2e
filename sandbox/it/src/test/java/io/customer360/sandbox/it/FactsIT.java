package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-141 what is kept about tickets follows them by itself")
class FactsIT {
    private static final int MINUTE = 60_000;

    private Installation on;
    private Facts facts;
    private int customer;

    @BeforeEach
    void paulaIsMember(Installation installation) {
        on = installation;
        facts = new Facts(on);
        customer = on.customer("Followed", "SUP");
        on.world().organisations().addMember(customer, on.key("paula"));
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("rebuild-facts");
    }

    @AfterEach
    void paulaLeaves() {
        on.world().organisations().removeMember(customer, on.key("paula"));
    }

    @Test
    @DisplayName("a comment in the portal changes the number on the customer's page in a minute")
    void portal(Browsers browsers) {
        var ticket = raised("The printer burns");
        facts.await(1, () -> facts.of(customer));
        var admin = browsers.page(on.as("admin"));
        admin.navigate(on.url() + Pages.customer(customer) + "/attributes");
        var messages =
                admin.locator(
                        ".c360-measures tr",
                        new Page.LocatorOptions().setHasText("Messages in 30 days"));
        // The request itself is the first thing that the customer said.
        assertThat(messages).containsText("1", new ContainsTextOptions().setTimeout(MINUTE));

        var paula = browsers.page(on.as("paula"));
        paula.navigate(on.url() + "/servicedesk/customer/portal/1/" + ticket.getKey());
        paula.locator("#comment").fill("Please hurry");
        paula.locator("#request-comment").click();

        assertThat(messages).containsText("2", new ContainsTextOptions().setTimeout(MINUTE));
        assertEquals(1, facts.messages(customer));
    }

    @Test
    @DisplayName("a ticket raised, resolved, given away and deleted is followed through its events")
    void life() {
        var ticket = raised("The printer burns");
        facts.await(1, () -> facts.of(customer));
        on.world().issues().resolve(ticket, "Done", on.world().user("anna"));
        facts.await(1, () -> facts.done(customer));
        var other = on.customer("Other", "SUP");
        on.world().issues().organisations(ticket, List.of(other), on.world().user("anna"));
        facts.await(1, () -> facts.of(other));
        assertEquals(0, facts.of(customer));
        on.world().issues().delete(ticket, on.world().user("admin"));
        facts.await(0, () -> facts.of(other));
        facts.await(0, facts::waiting);
    }

    @Test
    @DisplayName("only what customers say in public is a message")
    void messages() {
        var ticket = raised("The printer burns");
        var world = on.world();
        world.issues().comment(ticket, world.user("anna"), "For us only", true);
        world.issues().comment(ticket, world.user("anna"), "Dear Paula", false);
        world.issues().comment(ticket, world.user("paula"), "Dear Anna", false);
        facts.await(1, () -> facts.messages(customer));
        facts.await(0, facts::waiting);
        assertEquals(1, facts.messages(customer));
    }

    @Test
    @DisplayName("N-2: who joins brings the tickets that name nobody, and takes them along again")
    void members() {
        var world = on.world();
        var draft = IssueDraft.in("SUP", "Private").reporter(on.key("paula")).organisations();
        var made = world.issues().create(draft, world.user("paula"));
        facts.await(1, () -> facts.of(customer));
        world.organisations().removeMember(customer, on.key("paula"));
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        facts.await(0, () -> facts.of(customer));
        world.issues().delete(made, world.user("admin"));
    }

    @Test
    @DisplayName("a rebuild asks nothing ticket by ticket, and what it has built is Jira's answer")
    void rebuilt() {
        new CustomerTickets(on, customer).fill(60);
        facts.await(60, () -> facts.of(customer));
        facts.await(0, facts::waiting);
        new AppTables(on).change("DELETE FROM AO:TICKET_FACT WHERE \"ORG_ID\" = ?", customer);
        long before = on.world().calls().total();
        var run = RunJobs.on(on).finished("rebuild-facts");
        assertEquals("done", run.path("state").path("code").asText(run.path("state").asText()));
        assertEquals(60, facts.of(customer));
        assertTrue(on.world().calls().total() - before <= 200, "read ticket by ticket");
        assertEquals(
                new CustomerTickets(on, customer)
                        .found("admin", "cf[10002] = " + customer + " AND resolution IS NOT EMPTY")
                        .size(),
                facts.number(
                        "SELECT COUNT(*) FROM AO:TICKET_FACT"
                                + " WHERE \"ORG_ID\" = ? AND \"RESOLVED_AT\" IS NOT NULL",
                        customer));
    }

    @Test
    @DisplayName("M-12: planted drift is found by the nightly comparison, told, and healed")
    void drift() {
        raised("The printer burns");
        facts.await(1, () -> facts.of(customer));
        facts.await(0, facts::waiting);
        int planted = new AppTables(on).change("UPDATE AO:TICKET_FACT SET \"PRIORITY_RANK\" = 99");
        assertTrue(planted > 0);
        // The ticket has changed just now, which the comparison leaves to the minute.
        for (int night = 0; night < 3; night++) {
            RunJobs.on(on).finished("audit-facts");
        }
        var found =
                facts.rows("SELECT \"DIFFERENT\" FROM AO:FACT_AUDIT ORDER BY \"RUN\"").stream()
                        .mapToInt(row -> Integer.parseInt(row.get(0)))
                        .sum();
        assertTrue(found > 0, "nothing found");
        RunJobs.on(on).finished("rebuild-facts");
        assertFalse(
                facts.rows("SELECT 1 FROM AO:TICKET_FACT WHERE \"PRIORITY_RANK\" <> 99").isEmpty());
    }

    @Test
    @DisplayName("R3: after a storm of 100,000 events every ticket is right")
    void storm() {
        new CustomerTickets(on, customer).fill(100);
        facts.await(100, () -> facts.of(customer));
        var issues =
                facts
                        .rows(
                                "SELECT \"ISSUE_ID\" FROM AO:TICKET_FACT WHERE \"ORG_ID\" = ?",
                                customer)
                        .stream()
                        .map(row -> on.world().issues().byId(Long.parseLong(row.get(0))))
                        .map(Optional::orElseThrow)
                        .toList();
        var anna = on.world().user("anna");
        long now = on.world().clock().millis();
        issues.forEach(
                issue ->
                        new AppTables(on)
                                .change(
                                        "UPDATE J_ISSUE SET UPDATED = ? WHERE ID = ?",
                                        now,
                                        issue.id()));
        IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(at -> issues.get(at % issues.size()))
                .forEach(issue -> happened(issue, anna));
        facts.await(
                100,
                () ->
                        facts.number(
                                "SELECT COUNT(*) FROM AO:TICKET_FACT"
                                        + " WHERE \"ORG_ID\" = ? AND \"UPDATED_AT\" = ?",
                                customer,
                                now));
        facts.await(0, facts::waiting);
    }

    private void happened(JiraIssue issue, ApplicationUser by) {
        on.world()
                .events()
                .publish(new IssueEvent(issue, by, null, Map.of(), EventType.ISSUE_UPDATED_ID));
    }

    private JiraIssue raised(String summary) {
        var draft = IssueDraft.in("SUP", summary).organisations(customer).reporter(on.key("paula"));
        return on.world().issues().create(draft, on.world().user("paula"));
    }
}
