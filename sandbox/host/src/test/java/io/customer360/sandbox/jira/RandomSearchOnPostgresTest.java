package io.customer360.sandbox.jira;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class RandomSearchOnPostgresTest extends RandomSearchRules {

    private final HikariDataSource schema = TestPostgres.schema();

    @AfterEach
    void close() {
        schema.close();
    }

    @Override
    DataSource database() {
        return schema;
    }
}
