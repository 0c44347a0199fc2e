package io.customer360.sandbox.db;

import javax.sql.DataSource;

/**
 * The one database of a sandbox. Each source has a connection pool of its own, so that mixing
 * sources in one transaction shows; every statement is logged and subject to {@link Faults}.
 */
public interface Database extends AutoCloseable {
    /** The pool of Active Objects. */
    String AO = "ao";

    /** The pool of the stand-ins for Jira's own services. */
    String JIRA = "jira";

    /** The pool of SQL that the app sends by itself. */
    String SQL = "sql";

    /** The data source of this name, created on first use. */
    DataSource dataSource(String source);

    /** Where another node of the cluster reaches it by JDBC. */
    String url();

    /** Which database it is. */
    DatabaseChoice kind();

    @Override
    void close();

    /** Opens the PostgreSQL database of another sandbox at its JDBC address. */
    static Database join(String url, SqlLog log, Faults faults) {
        return new PooledDatabase(new JoinedServer(url), DatabaseChoice.POSTGRES, log, faults);
    }

    /** Opens the database that the settings ask for. */
    static Database open(DatabaseSettings settings, SqlLog log, Faults faults) {
        EmbeddedServer server =
                switch (settings.kind()) {
                    case H2 -> H2Server.open(settings);
                    case POSTGRES -> PostgresServer.open(settings);
                };
        return new PooledDatabase(server, settings.kind(), log, faults);
    }
}
