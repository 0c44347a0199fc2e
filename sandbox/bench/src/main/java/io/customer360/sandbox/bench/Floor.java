package io.customer360.sandbox.bench;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The least that the database must be asked: one row of the app, and the open tickets in SQL. */
final class Floor {
    private static final String TICKETS =
            """
            SELECT p.PKEY, i.NUM, i.SUMMARY, i.STATUS_ID, i.PRIORITY_ID, i.CREATED, i.UPDATED,
                   COUNT(*) OVER () AS OPEN
            FROM J_ISSUE i JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
            WHERE i.RESOLUTION_ID IS NULL AND i.SECURITY_ID IS NULL AND i.ID IN (
                SELECT o.ISSUE_ID FROM J_ISSUE_ORG o WHERE o.ORG_ID = ?
                UNION
                SELECT r.ID FROM J_ISSUE r JOIN J_ORG_MEMBER m ON m.USER_KEY = r.REPORTER
                WHERE m.ORG_ID = ?
                  AND NOT EXISTS (SELECT 1 FROM J_ISSUE_ORG x WHERE x.ISSUE_ID = r.ID))
            ORDER BY i.CREATED DESC, i.ID DESC LIMIT 11""";

    private final TransactionalExecutor sql =
            ComponentAccessor.getComponent(TransactionalExecutorFactory.class)
                    .createExecutor(true, true);
    private final String snapshot = "SELECT * FROM \"" + table() + "\" WHERE \"ORG_ID\" = ?";

    Found ask(Subject beside) {
        return sql.execute(
                connection -> {
                    try {
                        snapshot(connection, beside);
                        return tickets(connection, beside);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Has the database look at what was written, as it does by itself after a while. */
    void analyse() {
        ComponentAccessor.getComponent(TransactionalExecutorFactory.class)
                .createExecutor()
                .execute(
                        connection -> {
                            try (var statement = connection.createStatement()) {
                                return statement.execute("ANALYZE");
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    /** Which database this is, with its version. */
    String database() {
        return sql.execute(
                connection -> {
                    try {
                        var about = connection.getMetaData();
                        return about.getDatabaseProductName()
                                + " "
                                + about.getDatabaseProductVersion();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void snapshot(Connection connection, Subject of) throws SQLException {
        try (var statement = connection.prepareStatement(snapshot)) {
            statement.setInt(1, of.organisation());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("no row of the app for " + of.name());
                }
            }
        }
    }

    private static Found tickets(Connection connection, Subject beside) throws SQLException {
        long open = 0;
        List<String> newest = new ArrayList<>();
        try (var statement = connection.prepareStatement(TICKETS)) {
            statement.setInt(1, beside.organisation());
            statement.setInt(2, beside.organisation());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    open = rows.getLong("OPEN");
                    newest.add(rows.getString("PKEY") + "-" + rows.getLong("NUM"));
                }
            }
        }
        return Found.beside(beside, open, newest);
    }

    private String table() {
        return sql.execute(
                connection -> {
                    try (ResultSet tables =
                            connection
                                    .getMetaData()
                                    .getTables(null, null, "AO\\_%\\_SNAPSHOT", null)) {
                        if (!tables.next()) {
                            throw new IllegalStateException("the app has no table of snapshots");
                        }
                        return tables.getString("TABLE_NAME");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
