package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.demo.portfolio.Size;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BenchWorldTest {

    private final DataSource tables = Worlds.memory();
    private final JiraWorld world = JiraWorld.open(tables, Worlds.CLOCK);

    @Test
    @DisplayName(
            "Customers get exactly as many tickets as were asked for, beside those of the size")
    void exact() {
        DemoWorld.fill(world);
        var bench = new BenchWorld(world, Size.DEMO);
        int small = bench.customer(20);
        int large = bench.customer(70);
        bench.fill();
        assertEquals(20, tickets(small));
        assertEquals(70, tickets(large));
        assertEquals(8 + 2 + 112, count("SELECT COUNT(*) FROM J_ORGANISATION"));
        assertTrue(count("SELECT COUNT(*) FROM J_ISSUE") > 6000);
        assertEquals(
                List.of(),
                JdbcClient.create(tables)
                        .sql(
                                """
                                SELECT i.ID FROM J_ISSUE i WHERE i.REPORTER NOT IN (
                                    SELECT u.USER_KEY FROM J_USER u)""")
                        .query(Long.class)
                        .list());
    }

    private int tickets(int organisation) {
        return count(
                """
                SELECT COUNT(*) FROM J_ISSUE i WHERE i.REPORTER IN (
                    SELECT m.USER_KEY FROM J_ORG_MEMBER m WHERE m.ORG_ID = %d)"""
                        .formatted(organisation));
    }

    private int count(String query) {
        return JdbcClient.create(tables).sql(query).query(Integer.class).single();
    }
}
