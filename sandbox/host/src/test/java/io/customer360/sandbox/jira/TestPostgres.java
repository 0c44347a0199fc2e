package io.customer360.sandbox.jira;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL for all tests of a run, set up as the sandbox does; it ends with the JVM. */
public final class TestPostgres {

    private static EmbeddedPostgres server;

    private TestPostgres() {}

    /** A pool on a schema of its own. */
    public static synchronized HikariDataSource schema() {
        if (server == null) {
            server = start();
        }
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE SCHEMA " + schema);
        var config = new HikariConfig();
        config.setDataSource(
                server.getDatabase("postgres", "postgres", Map.of("currentSchema", schema)));
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("random_page_cost", "1.1")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
