package io.customer360.sandbox.jira;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * The J_ tables, in SQL that H2 and PostgreSQL both read; PostgreSQL also gets indexes over
 * expressions, which H2 does not have.
 */
final class Schema {

    private Schema() {}

    static void create(DataSource source) {
        run("schema.sql", source);
        if (product(source).equals("PostgreSQL")) {
            run("indexes-postgresql.sql", source);
        }
    }

    private static void run(String script, DataSource source) {
        new ResourceDatabasePopulator(new ClassPathResource(script, Schema.class)).execute(source);
    }

    private static String product(DataSource source) {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    source, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
