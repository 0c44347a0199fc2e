package io.customer360.sandbox.ravenstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.Worlds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import of the RavenStack data set")
class RavenImportTest {

    @TempDir Path temp;

    private ImportRun on;

    @BeforeEach
    void start() throws IOException {
        on = new ImportRun(temp);
    }

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    @DisplayName("Every row is stored, kept for later or rejected, and the report says so")
    void addsUp() throws IOException {
        String report = on.run();
        assertTrue(report.contains("Complete."), report);
        assertTrue(report.contains("No row was rejected."), report);
        assertEquals(List.of(2, 2, 0, 0, 0), ImportRun.counts(report, RavenFile.ACCOUNTS));
        assertEquals(List.of(3, 3, 0, 0, 0), ImportRun.counts(report, RavenFile.SUBSCRIPTIONS));
        assertEquals(List.of(3, 3, 0, 0, 0), ImportRun.counts(report, RavenFile.TICKETS));
        assertEquals(List.of(1, 0, 0, 1, 0), ImportRun.counts(report, RavenFile.USAGE));
        assertEquals(List.of(1, 0, 0, 1, 0), ImportRun.counts(report, RavenFile.CHURN));
        assertEquals("POST /settings/tickets/refresh", last(on.app.changes));
    }

    @Test
    @DisplayName("Accounts become organisations of RAV with industry, country, status and CSM")
    void accounts() throws IOException {
        on.run();
        int acorn = on.organisation("Acorn");
        assertEquals("Retail\nDevTools\nFinTech", on.app.industries);
        JsonNode profile = on.app.profiles.get(Integer.toString(acorn));
        assertEquals("DevTools", profile.path("industry").asText());
        assertEquals("US", profile.path("country").asText());
        assertEquals("13", profile.path("status").asText());
        assertTrue(on.world.groups().member("csm-team", profile.path("csm").asText()));
        JsonNode other = on.app.profiles.get(Integer.toString(on.organisation("Birch")));
        assertEquals("16", other.path("status").asText());
        assertEquals(
                2,
                on.number(
                        """
                        SELECT COUNT(*) FROM J_ORG_DESK l JOIN J_SERVICE_DESK d ON d.ID = l.DESK_ID
                        JOIN J_PROJECT p ON p.ID = d.PROJECT_ID WHERE p.PKEY = 'RAV'"""));
    }

    @Test
    @DisplayName("Subscriptions are sent in the app's words, their days moved")
    void subscriptions() throws IOException {
        on.run();
        JsonNode running = on.app.subscriptions.get("S-1");
        assertEquals("ravenstack", running.path("source").asText());
        assertEquals("2025-02-22", running.path("start").asText());
        assertEquals("", running.path("end").asText());
        assertEquals("monthly", running.path("period").asText());
        assertEquals("199.00", running.path("price").asText());
        assertEquals("14", running.path("quantity").asText());
        assertEquals("true", running.path("autoRenew").asText());
        assertEquals("2026-03-03", on.app.subscriptions.get("S-2").path("end").asText());
        assertEquals("true", on.app.subscriptions.get("S-3").path("trial").asText());
    }

    @Test
    @DisplayName("Tickets become requests with priority, moments, first response and rating")
    void tickets() throws IOException {
        on.run();
        Map<String, Object> row =
                on.sql
                        .sql(
                                """
                                SELECT i.*, s.STARTED, s.STOPPED, l.LABEL FROM J_ISSUE i
                                JOIN J_SLA s ON s.ISSUE_ID = i.ID AND s.METRIC = 'first-response'
                                JOIN J_LABEL l ON l.ISSUE_ID = i.ID
                                WHERE i.SUMMARY = 'Urgent request T-2'""")
                        .query()
                        .singleRow();
        long created = Worlds.NOW.minus(Duration.ofHours(36)).toEpochMilli();
        assertEquals("1", row.get("PRIORITY_ID"));
        assertEquals(created, row.get("CREATED"));
        assertEquals(created + Duration.ofHours(19).toMillis(), row.get("RESOLVED"));
        assertEquals(created, row.get("STARTED"));
        assertEquals(created + Duration.ofMinutes(93).toMillis(), row.get("STOPPED"));
        assertEquals(4, row.get("SATISFACTION"));
        assertEquals(row.get("RESOLVED"), row.get("RATED"));
        assertEquals("escalated", row.get("LABEL"));
        assertEquals(1, on.number("SELECT COUNT(*) FROM J_LABEL WHERE LABEL = 'escalated'"));
        assertEquals(
                1,
                on.number(
                        """
                        SELECT COUNT(*) FROM J_ISSUE WHERE SUMMARY = 'Low request T-3'
                        AND RESOLVED IS NULL AND RESOLUTION_ID IS NULL AND SATISFACTION IS NULL"""));
    }

    @Test
    @DisplayName("A second import stores nothing, not even in another day's dates")
    void twice() throws IOException {
        on.run();
        String before = on.everything();
        int changes = on.app.changes.size();
        String report = on.run(Clock.offset(Worlds.CLOCK, Duration.ofDays(3)), false);
        assertEquals(before, on.everything());
        assertEquals(
                List.of("PUT /settings/access", "POST /settings/tickets/refresh"),
                on.app.changes.subList(changes, on.app.changes.size()));
        assertEquals(List.of(2, 0, 2, 0, 0), ImportRun.counts(report, RavenFile.ACCOUNTS));
        assertEquals(List.of(3, 0, 3, 0, 0), ImportRun.counts(report, RavenFile.SUBSCRIPTIONS));
        assertEquals(List.of(3, 0, 3, 0, 0), ImportRun.counts(report, RavenFile.TICKETS));
        assertTrue(report.contains("31-12-2024 is 2026-03-03"), report);
    }

    @Test
    @DisplayName("An import that was cut off anywhere is completed by the next")
    void cutOff() throws IOException {
        for (int number = 3; number <= 40; number++) {
            on.data.add(
                    RavenFile.ACCOUNTS,
                    "A-%d,Name%d,DevTools,US,16-10-2024,x,Pro,9,FALSE,FALSE"
                            .formatted(number, number));
            on.data.add(
                    RavenFile.TICKETS,
                    "T-%d,A-%d,01-03-2024,,,low,,,FALSE".formatted(number + 1, number));
            on.data.add(
                    RavenFile.SUBSCRIPTIONS,
                    "S-%d,A-%d,02-03-2024,,Basic,5,10,120,FALSE,FALSE,FALSE,FALSE,monthly,TRUE"
                            .formatted(number + 1, number));
        }
        for (int times = 0; times < 3; times++) {
            on.app.failAfter(17);
            assertTrue(on.run().contains("Not complete"), "it was not cut off");
        }
        on.app.failAfter(Integer.MAX_VALUE);
        assertTrue(on.run().contains("Complete."));
        assertEquals(40, on.app.profiles.size());
        assertEquals(41, on.app.subscriptions.size());
        assertEquals(
                41, on.number("SELECT COUNT(*) FROM J_ISSUE WHERE SUMMARY LIKE '%request T-%'"));
        assertEquals(
                40,
                on.number(
                        "SELECT COUNT(*) FROM J_ORGANISATION o WHERE o.ID IN (SELECT ORG_ID"
                                + " FROM J_ORG_DESK d JOIN J_SERVICE_DESK s ON s.ID = d.DESK_ID"
                                + " JOIN J_PROJECT p ON p.ID = s.PROJECT_ID WHERE p.PKEY = 'RAV')"));
    }

    @Test
    @DisplayName("Dates can be kept")
    void keepsDates() throws IOException {
        String report = on.run(Worlds.CLOCK, true);
        assertTrue(report.contains("Dates are as in the files."), report);
        assertEquals("2024-12-31", on.app.subscriptions.get("S-2").path("end").asText());
    }

    @Test
    @DisplayName("An organisation that somebody deleted does not come back")
    void deleted() throws IOException {
        on.run();
        on.world.organisations().delete(on.organisation("Birch"));
        String report = on.run();
        assertTrue(report.contains("accounts.csv line 3: its organisation"), report);
        assertTrue(report.contains("subscriptions.csv line 4: account_id A-2 is no"), report);
        assertFalse(on.names().contains("Birch"));
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }
}
