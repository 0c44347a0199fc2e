package io.customer360.sandbox.jira.rdbms;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.sandbox.jira.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class SqlOnPostgresTest extends SqlRules {

    private HikariDataSource pool;

    @Override
    DataSource database() {
        pool = TestPostgres.schema();
        return pool;
    }

    @AfterEach
    void closePool() {
        pool.close();
    }
}
