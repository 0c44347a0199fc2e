package io.customer360.sandbox.jira;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The J_ tables, in SQL that H2 and PostgreSQL both read. */
final class Schema {

    private Schema() {}

    static void create(DataSource source) {
        var script = new ClassPathResource("schema.sql", Schema.class);
        new ResourceDatabasePopulator(script).execute(source);
    }
}
