package io.customer360.sandbox.jira;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class NodesOnPostgresTest extends NodesRules {

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
