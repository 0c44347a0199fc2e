package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The least that the database must be asked: one row of the app, and the open tickets that the
 * reader may see, in SQL written by hand over the indexes that the search has.
 */
final class Floor {
    private static final String TICKETS =
            """
            SELECT p.PKEY, i.NUM, i.SUMMARY, i.STATUS_ID, i.PRIORITY_ID, i.CREATED, i.UPDATED,
                   f.OPEN
            FROM (SELECT i.ID, COUNT(*) OVER () AS OPEN FROM J_ISSUE i
                  WHERE i.RESOLUTION_ID IS NULL AND i.SECURITY_ID IS NULL
                    AND i.PROJECT_ID = ANY (ARRAY(
                        SELECT g.PROJECT_ID FROM J_PERMISSION g
                        WHERE g.PERMISSION = 'BROWSE_PROJECTS' AND (
                            g.KIND = 'GROUP' AND g.GRANTEE IN (
                                SELECT m.GROUP_NAME FROM J_MEMBER m WHERE m.USER_KEY = ?)
                            OR g.KIND = 'ROLE' AND EXISTS (
                                SELECT 1 FROM J_ROLE r JOIN J_ROLE_ACTOR a ON a.ROLE_ID = r.ID
                                WHERE r.NAME = g.GRANTEE AND a.PROJECT_ID = g.PROJECT_ID
                                  AND a.KIND = 'USER' AND a.ACTOR = ?))))
                    AND i.ID IN (
                        SELECT o.ISSUE_ID FROM J_ISSUE_ORG o WHERE o.ORG_ID = ? AND o.IS_OPEN
                        UNION
                        SELECT r.ID FROM J_ISSUE r JOIN J_ORG_MEMBER m ON m.USER_KEY = r.REPORTER
                        WHERE m.ORG_ID = ? AND r.RESOLUTION_ID IS NULL
                          AND NOT EXISTS (SELECT 1 FROM J_ISSUE_ORG x WHERE x.ISSUE_ID = r.ID))
                  ORDER BY i.CREATED DESC, i.ID DESC LIMIT 11) f
            JOIN J_ISSUE i ON i.ID = f.ID JOIN J_PROJECT p ON p.ID = i.PROJECT_ID
            ORDER BY i.CREATED DESC, i.ID DESC""";

    private final DataSource source;
    private final String reader;
    private final String snapshot;

    Floor(Sandbox sandbox) throws SQLException {
        this.source = sandbox.tables();
        this.reader = sandbox.world().user(Panel.READER).getKey();
        this.snapshot = AppTables.in(source).select("SNAPSHOT") + " WHERE \"ORG_ID\" = ?";
    }

    Found ask(Subject beside) throws SQLException {
        try (Connection connection = source.getConnection()) {
            snapshot(connection, beside);
            return tickets(connection, beside);
        }
    }

    /** Has the database look after what was written, as it does by itself after a while. */
    void settle() throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** Which database this is, with its version. */
    String database() throws SQLException {
        try (Connection connection = source.getConnection()) {
            var about = connection.getMetaData();
            return about.getDatabaseProductName()
                    + " "
                    + about.getDatabaseProductVersion().split(" ")[0];
        }
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

    private Found tickets(Connection connection, Subject beside) throws SQLException {
        long open = 0;
        List<String> newest = new ArrayList<>();
        try (var statement = connection.prepareStatement(TICKETS)) {
            statement.setString(1, reader);
            statement.setString(2, reader);
            statement.setInt(3, beside.organisation());
            statement.setInt(4, beside.organisation());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    open = rows.getLong("OPEN");
                    newest.add(rows.getString("PKEY") + "-" + rows.getLong("NUM"));
                }
            }
        }
        return Found.beside(beside, open, newest);
    }
}
