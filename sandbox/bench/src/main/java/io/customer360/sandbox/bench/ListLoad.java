package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Fills in 50,000 customers as the list has them. What the refresh and single edits would write in
 * an hour is written here by the statement; that it is the same is checked by what the app shows.
 */
final class ListLoad {
    static final int CUSTOMERS = 50_000;

    private static final String CHOSEN =
            """
            SELECT id, name, lower(name) AS folded, n,
                CASE WHEN n %% 10 = 0 THEN NULL ELSE 1 + n %% 6 END AS status,
                CASE WHEN n %% 12 = 0 THEN NULL ELSE 'Industry ' || n %% 20 END AS industry,
                CASE WHEN n %% 3 = 0 THEN NULL ELSE (n * 7919) %% 9000000 + 100000 END AS arr
            FROM (SELECT id, name, row_number() OVER (ORDER BY name) AS n
                FROM unnest(?, ?) AS both_of(id, name)) o""";

    private static final String SNAPSHOTS =
            """
            INSERT INTO "%1$sSNAPSHOT" ("ORG_ID", "NAME", "SORT_NAME", "STATUS_ID", "INDUSTRY",
                "COUNTRY", "ARR_BASE", "RENEWAL", "RUN")
            SELECT id, name, folded, status, industry, 'DE', arr,
                CASE WHEN arr IS NULL THEN NULL ELSE 20000 + n %% 2000 END, 1
            FROM ("""
                    + CHOSEN
                    + ") c";

    private static final String PROFILES =
            """
            INSERT INTO "%1$sPROFILE" ("ORG_ID", "STATUS_ID", "INDUSTRY", "COUNTRY", "CREATED",
                "CREATED_BY", "UPDATED", "UPDATED_BY", "VERSION")
            SELECT id, status, industry, 'DE', 0, 'admin', 0, 'admin', 1 FROM ("""
                    + CHOSEN
                    + ") c";

    private final Sandbox sandbox;

    ListLoad(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    void fill() throws SQLException {
        DataSource source = sandbox.tables();
        String prefix = AppTables.in(source).prefix();
        List<String> names =
                IntStream.range(0, CUSTOMERS).mapToObj("Listed customer %05d"::formatted).toList();
        List<Integer> ids = sandbox.world().bulk().organisations(names);
        try (Connection connection = source.getConnection()) {
            insert(connection, SNAPSHOTS.formatted(prefix), ids, names);
            insert(connection, PROFILES.formatted(prefix), ids, names);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static void insert(
            Connection connection, String sql, List<Integer> ids, List<String> names)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("integer", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", names.toArray()));
            statement.executeUpdate();
        }
    }
}
