package io.customer360.sandbox.web;

import io.customer360.sandbox.demo.DemoWorld;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.Clock;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** The demo world in memory. */
public final class TestWorld {
    private TestWorld() {}

    public static JiraWorld open() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        var world = JiraWorld.open(source, Clock.systemUTC());
        DemoWorld.fill(world);
        return world;
    }

    public static JiraIssue issue(JiraWorld world) {
        return world.issues().byKey("SUP-1").orElseThrow();
    }
}
