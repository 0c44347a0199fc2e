package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.sandbox.jql.Compiled;
import io.customer360.sandbox.jql.Compiler;
import io.customer360.sandbox.jql.Jql;
import io.customer360.sandbox.jql.Viewer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL runs searches among 20,000 requests: plans, not times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {

    private static final String CUSTOMER =
            "(cf[10002] = 7 OR cf[10002] IS EMPTY AND reporter in organizationMembers(7)) AND ";

    private final HikariDataSource schema = TestPostgres.schema();
    private final JdbcTemplate sql = new JdbcTemplate(schema);
    private Compiler compiler;

    @BeforeAll
    void fill() {
        JiraWorld world = JiraWorld.open(schema, Worlds.CLOCK);
        world.users().add(JiraUser.named("ann", "Ann", ""));
        JiraProject project = world.projects().add("SUP", "Support", JiraProject.SERVICE, "ann");
        world.grants().grant(project.id(), Grants.BROWSE, Grantee.USER, "ann");
        world.groups().add("agents", "jira-servicedesk");
        world.groups().join("agents", "ann");
        world.grants().grant(project.id(), Grants.AGENT, Grantee.GROUP, "agents");
        rows("J_ORGANISATION (NAME) SELECT 'Customer ' || g", 500);
        rows("J_ORG_MEMBER SELECT 1 + g % 500, 'c' || g", 2000);
        rows(
                """
                J_ISSUE (PROJECT_ID, NUM, TYPE_ID, SUMMARY, DESCRIPTION, STATUS_ID, PRIORITY_ID,
                    RESOLUTION_ID, REPORTER, CREATOR, CREATED, UPDATED)
                SELECT %d, g, '10001', 'Request ' || g, REPEAT('words ', 40), '1', '3',
                    CASE WHEN g %% 9 > 0 THEN '10000' END, 'c' || g %% 2000, 'ann', g, g"""
                        .formatted(project.id()),
                20_000);
        sql.execute(
                """
                INSERT INTO J_ISSUE_ORG SELECT ID, 1 + NUM % 500, RESOLUTION_ID IS NULL
                FROM J_ISSUE WHERE NUM % 7 > 0""");
        sql.execute("INSERT INTO J_LABEL SELECT ID, 'Escalated' FROM J_ISSUE WHERE NUM % 11 = 0");
        sql.execute(
                """
                INSERT INTO J_SLA (ISSUE_ID, METRIC, STARTED, GOAL, PAUSED)
                SELECT ID, 'resolution', CREATED, 1000, FALSE FROM J_ISSUE""");
        sql.execute("VACUUM ANALYZE");
        compiler =
                new Compiler(
                        new WorldCatalog(JdbcClient.create(schema), new Known(), world.constants()),
                        world.clock());
    }

    private void rows(String into, int count) {
        sql.execute("INSERT INTO " + into + " FROM GENERATE_SERIES(1, " + count + ") g");
    }

    @AfterAll
    void close() {
        schema.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels = escalated",
                "cf[10003] = 5",
                "cf[10008] = everBreached()",
                "status in (Open, 'In Progress')"
            })
    @DisplayName("B1 The tickets of a customer are reached by indexes, and never by reading all")
    void indexes(String condition) {
        String plan = plan(CUSTOMER + condition + " ORDER BY updated DESC");
        assertFalse(plan.contains("Seq Scan on j_issue"), plan);
        assertFalse(plan.contains("Seq Scan on j_sla"), plan);
        assertTrue(plan.contains("j_issue_org_inverted"), plan);
        assertTrue(plan.contains("j_issue_by_reporter"), plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution IS EMPTY",
                "resolution = Unresolved",
                "resolution IS EMPTY AND key != SUP-1"
            })
    @DisplayName("B1 The open tickets of a customer are reached without those that are resolved")
    void open(String condition) {
        String plan = plan(CUSTOMER + condition + " ORDER BY created DESC");
        assertFalse(plan.contains("Seq Scan on j_issue"), plan);
        assertTrue(plan.contains("j_issue_org_unresolved"), plan);
        assertTrue(plan.contains("j_issue_unresolved_by_reporter"), plan);
        assertFalse(plan.contains("j_issue_by_reporter"), plan);
    }

    @Test
    @DisplayName("The permission filter asks for its projects and levels once, as InitPlans")
    void permissions() {
        String plan = plan(CUSTOMER + "resolution IS EMPTY");
        assertTrue(plan.contains("project_id = ANY ($"), plan);
        assertTrue(plan.contains("security_id = ANY ($"), plan);
    }

    @Test
    @DisplayName("Only the rows of the page are read with their texts")
    void pageOnly() {
        String page = IssueRows.page("i.PROJECT_ID > 0", "i.UPDATED DESC");
        Map<String, Object> params = Map.of("rowLimit", 10, "rowStart", 0);
        List<String> lines = explain("EXPLAIN (ANALYZE, VERBOSE, TIMING OFF) ", page, params);
        List<String> wide = lines.stream().filter(line -> line.contains("i.description")).toList();
        assertFalse(wide.isEmpty());
        String plan = String.join("\n", lines);
        int at = lines.indexOf(wide.get(wide.size() - 1));
        assertTrue(lines.get(at - 1).matches(".*actual rows=1 loops=10.*"), plan);
        assertEquals(1, plan.split("WindowAgg", -1).length - 1, plan);
    }

    @Test
    @DisplayName("Looking a key up does not read all issues")
    void keys() {
        String plan = plan("key in (SUP-777, SUP-9)");
        assertFalse(plan.contains("Seq Scan on j_issue"), plan);
        assertTrue(plan.contains("j_issue_pkey"), plan);
    }

    private String plan(String jql) {
        Compiled compiled = compile(jql);
        Map<String, Object> params = new HashMap<>(compiled.params());
        params.put("permission", Grants.BROWSE);
        String where = compiled.where() + " AND " + Visibility.issue();
        String statement =
                "SELECT i.ID, COUNT(*) OVER () FROM J_ISSUE i WHERE %s ORDER BY %s LIMIT 10"
                        .formatted(where, compiled.order());
        return String.join("\n", explain("EXPLAIN ", statement, params));
    }

    private List<String> explain(String how, String statement, Map<String, ?> params) {
        return new NamedParameterJdbcTemplate(sql)
                .queryForList(how + statement, params, String.class);
    }

    private Compiled compile(String jql) {
        return compiler.compile(
                Jql.read(jql), new Viewer("ann", ZoneOffset.UTC, Locale.ENGLISH, false));
    }
}
