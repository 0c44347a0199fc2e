package io.customer360.sandbox.jira;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class RequestSearchOnPostgresTest extends RequestSearchRules {

    private final HikariDataSource schema = TestPostgres.schema();

    @Override
    DataSource database() {
        return schema;
    }

    @AfterAll
    void close() {
        schema.close();
    }
}
