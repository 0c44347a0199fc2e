package io.customer360.sandbox.jira;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.JdbcTemplate;

class SearchOnPostgresTest extends SearchRules {

    private final List<AutoCloseable> open = new ArrayList<>();
    private EmbeddedPostgres postgres;

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** One server, and a schema of its own for each world. */
    @Override
    DataSource database() {
        String schema = "world" + open.size();
        server().execute("CREATE SCHEMA " + schema);
        var config = new HikariConfig();
        config.setDataSource(
                postgres.getDatabase("postgres", "postgres", Map.of("currentSchema", schema)));
        config.setMaximumPoolSize(2);
        var pool = new HikariDataSource(config);
        open.add(pool);
        return pool;
    }

    private JdbcTemplate server() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return new JdbcTemplate(postgres.getPostgresDatabase());
    }
}
