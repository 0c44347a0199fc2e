package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@DisplayName("A database of an earlier issue")
class UpgradeTest {

    private static final Map<String, Long> FOUND =
            Map.of(
                    "project = SUP", 2L,
                    "cf[10002] = 1", 2L,
                    "cf[10002] = 1 AND resolution IS EMPTY", 1L,
                    "creator = anna AND labels IS EMPTY", 2L,
                    "cf[10003] = 4", 1L,
                    "reporter in organizationMembers(Acme)", 2L);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("opens on H2, keeps what it has and is searched as ever")
    void onH2(int schema) throws SearchException {
        opens(Worlds.memory(), schema);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("opens on PostgreSQL, keeps what it has and is searched as ever")
    void onPostgres(int schema) throws SearchException {
        try (var source = TestPostgres.schema()) {
            opens(source, schema);
        }
    }

    @Test
    @DisplayName("of the third issue keeps comments, clocks, requests, mails and settings")
    void kept() throws SearchException {
        var source = Worlds.memory();
        opens(source, 2);
        for (var table :
                List.of("J_COMMENT", "J_SLA", "J_REQUEST_TYPE", "J_PARTICIPANT", "J_MAIL")) {
            assertEquals(1L, count(source, table), table);
        }
        assertEquals(1L, count(source, "J_SETTING WHERE NAME = 'kept' AND CONTENT = 'yes'"));
        assertEquals(1L, count(source, "J_ISSUE WHERE RATING_COMMENT = 'Fast' AND RATED = 2000"));
    }

    @Test
    @DisplayName("of the fourth issue keeps which projects are archived and what tasks name")
    void archived() throws SearchException {
        var source = Worlds.memory();
        opens(source, 3);
        assertEquals(1L, count(source, "J_PROJECT WHERE ARCHIVED AND PKEY = 'OLD'"));
        assertEquals(1L, count(source, "J_ISSUE WHERE CUSTOMER_NUMBER = 1 AND NUM = 2"));
    }

    @Test
    @DisplayName("of the sixth issue keeps its nodes, what they tell each other and its switches")
    void clustered() throws SearchException {
        var source = Worlds.memory();
        opens(source, 4);
        assertEquals(1L, count(source, "J_NODE WHERE NAME = 'n2'"));
        assertEquals(1L, count(source, "J_MESSAGE WHERE CONTENT = 'kept'"));
        assertEquals(1L, count(source, "J_SWITCH WHERE NAME = 'kept'"));
    }

    private static void opens(DataSource source, int schema) throws SearchException {
        new ResourceDatabasePopulator(
                        new ClassPathResource("schema-" + schema + ".sql", UpgradeTest.class),
                        new ClassPathResource("rows-" + schema + ".sql", UpgradeTest.class))
                .execute(source);
        for (int times = 0; times < 2; times++) {
            try (JiraWorld world = JiraWorld.open(source, Worlds.CLOCK)) {
                holds(world);
            }
        }
        assertEquals(2L, count(source, "J_ISSUE"));
    }

    private static long count(DataSource source, String rows) {
        return JdbcClient.create(source)
                .sql("SELECT COUNT(*) FROM " + rows)
                .query(Long.class)
                .single();
    }

    private static void holds(JiraWorld world) throws SearchException {
        assertEquals("Anna", world.user("anna").getDisplayName());
        assertEquals(1, world.organisations().byName("Acme").get(0).id());
        SearchService search = world.service(SearchService.class);
        for (var expected : FOUND.entrySet()) {
            var parsed = search.parseQuery(world.user("anna"), expected.getKey());
            assertTrue(parsed.isValid(), expected.getKey());
            assertEquals(
                    expected.getValue(),
                    search.searchCountOverrideSecurity(world.user("anna"), parsed.getQuery()),
                    expected.getKey());
        }
    }
}
