package io.customer360.sandbox.jira;

import io.customer360.sandbox.demo.DemoWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Worlds for tests: a fresh database in memory, and a clock that stands still. */
public final class Worlds {

    /** Noon on a Wednesday. */
    public static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Worlds() {}

    /** An empty database in memory. */
    public static DataSource memory() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** A world in which nobody lives. */
    public static JiraWorld empty() {
        return JiraWorld.open(memory(), CLOCK);
    }

    /** The world of the demo. */
    public static JiraWorld demo() {
        JiraWorld world = empty();
        DemoWorld.fill(world);
        return world;
    }
}
