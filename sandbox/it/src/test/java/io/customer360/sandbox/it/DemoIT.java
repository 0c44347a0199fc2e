package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.portfolio.Story;
import io.customer360.sandbox.it.WithSandbox.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithSandbox(Kind.PORTFOLIO)
@DisplayName("the demo portfolio of 120 customers, on PostgreSQL")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {
    private static final int CUSTOMERS = 120;
    private static final Pattern SLOT = Pattern.compile("hx-get=\"([^\"]+)\"");

    /** A ticket belongs to the organisations in its field or, when empty, to its reporter's. */
    private static final String COUNTS =
            """
            SELECT o.ID AS CUSTOMER, COUNT(i.ID) AS TICKETS FROM J_ORGANISATION o
            LEFT JOIN J_ISSUE i ON (%s) AND (
                EXISTS (SELECT 1 FROM J_ISSUE_ORG f WHERE f.ISSUE_ID = i.ID AND f.ORG_ID = o.ID)
                OR NOT EXISTS (SELECT 1 FROM J_ISSUE_ORG f WHERE f.ISSUE_ID = i.ID)
                AND EXISTS (SELECT 1 FROM J_ORG_MEMBER m
                    WHERE m.ORG_ID = o.ID AND m.USER_KEY = i.REPORTER))
            GROUP BY o.ID""";

    private Sandbox sandbox;
    private Visitor admin;

    @BeforeAll
    void start(Installation on) {
        sandbox = on.sandbox();
        admin = on.as("admin");
    }

    @Test
    @DisplayName("F-096 N-2 every customer's open tickets are as many as SQL counts without JQL")
    void openTickets() {
        Map<Integer, Long> expected = counts("i.RESOLUTION_ID IS NULL");
        assertEquals(CUSTOMERS, expected.size());
        assertTrue(expected.values().stream().mapToLong(count -> count).sum() > 100);
        assertEquals(expected, shown("open"));
    }

    @Test
    @DisplayName("N-2 all tickets and the escalated ones of every customer likewise")
    void allTickets() {
        assertEquals(counts("1 = 1"), shown("total"));
        assertEquals(
                counts(
                        "EXISTS (SELECT 1 FROM J_LABEL l"
                                + " WHERE l.ISSUE_ID = i.ID AND l.LABEL = 'escalated')"),
                shown("escalated"));
    }

    @Test
    @DisplayName("every customer has a profile and subscriptions, and the app knows all members")
    void filled() {
        for (int id = 1; id <= CUSTOMERS; id++) {
            assertFalse(
                    admin.get("customers/" + id).expect(200).json().path("version").asInt() == 0);
            var items = admin.get("customers/" + id + "/subscriptions").expect(200).json();
            assertFalse(items.path("items").isEmpty(), "customer " + id);
        }
        var refresh = admin.get("settings/tickets").expect(200).json().path("refresh");
        assertEquals(CUSTOMERS, refresh.path("organisations").asInt());
        assertEquals(
                JdbcClient.create(sandbox.tables())
                        .sql("SELECT COUNT(*) FROM J_ORG_MEMBER")
                        .query(Integer.class)
                        .single(),
                refresh.path("members").asInt());
    }

    @ParameterizedTest
    @EnumSource(
            value = Story.class,
            names = {"RENEWAL_AT_RISK", "REORGANISED_AFTER", "BIG_ONE"})
    @DisplayName("every page of a customer with a story opens, and every widget on it")
    void pages(Story story) {
        int id = story.number();
        for (String address :
                List.of(Pages.customer(id), Pages.subscriptions(id), Pages.tickets(id))) {
            String page = whole(admin.html(address));
            SLOT.matcher(page)
                    .results()
                    .map(slot -> slot.group(1).replace("&amp;", "&"))
                    .distinct()
                    .forEach(slot -> whole(admin.html(slot.substring(contextPath().length()))));
        }
    }

    private String contextPath() {
        return sandbox.url().getPath();
    }

    private static String whole(Answer answer) {
        String page = answer.expect(200).assertNoTrace().body();
        assertFalse(page.contains("c360-error"), answer.toString());
        return page;
    }

    private Map<Integer, Long> counts(String condition) {
        Map<Integer, Long> counts = new TreeMap<>();
        JdbcClient.create(sandbox.tables())
                .sql(COUNTS.formatted(condition))
                .query(
                        row -> {
                            counts.put(row.getInt("CUSTOMER"), row.getLong("TICKETS"));
                        });
        return counts;
    }

    private Map<Integer, Long> shown(String figure) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int id = 1; id <= CUSTOMERS; id++) {
            var summary = admin.get("customers/" + id + "/tickets/summary").expect(200).json();
            counts.put(id, summary.path(figure).path("count").asLong(-1));
        }
        return counts;
    }
}
