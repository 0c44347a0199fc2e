package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.jira.JiraUser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Fills in the portfolios of two CSMs: what edits and jobs would keep of their customers is written
 * by the statement; that it is the same is checked by what the app shows.
 */
final class PortfolioLoad {
    private static final List<String> GROUPS = List.of("jira-software-users", "csm-team");

    private static final String CHOSEN =
            """
            (SELECT id, name, lower(name) AS folded, n, n %% 3 + 1 AS band, n %% 7 = 0 AS red,
                (n * 7919) %% 9000000 + 100000 AS arr,
                (CURRENT_DATE - DATE '1970-01-01') + (n * 37) %% 500 AS renewal
            FROM (SELECT id, name, row_number() OVER (ORDER BY name) AS n
                FROM unnest(?, ?) AS both_of(id, name)) o) c""";

    private static final List<String> ROWS =
            List.of(
                    """
                    INSERT INTO "%1$sSNAPSHOT" ("ORG_ID", "NAME", "SORT_NAME", "CSM_KEY",
                        "COUNTRY", "ARR_BASE", "RENEWAL", "RUN")
                    SELECT id, name, folded, '%2$s', 'DE', NULL, renewal, 1 FROM """
                            + CHOSEN,
                    """
                    INSERT INTO "%1$sPROFILE" ("ORG_ID", "CSM_KEY", "COUNTRY", "CREATED",
                        "CREATED_BY", "UPDATED", "UPDATED_BY", "VERSION")
                    SELECT id, '%2$s', 'DE', 0, 'admin', 0, 'admin', 1 FROM """
                            + CHOSEN,
                    """
                    INSERT INTO "%1$sREVENUE" ("ORG_ID", "CURRENCY", "ARR_MINOR",
                        "SUBSCRIPTIONS", "SEATS", "RENEWAL")
                    SELECT id, CASE WHEN n %% 10 = 0 THEN 'USD' ELSE 'EUR' END, arr, 1, 1,
                        (DATE '1970-01-01' + renewal::int)::text FROM """
                            + CHOSEN,
                    """
                    INSERT INTO "%1$sSTANDING" ("ORG_ID", "RUN", "MEASURED_AT", "DAY_NO",
                        "BASELINE", "INPUTS", "SCORE", "PROVISIONAL", "BAND", "RISK",
                        "RISK_POINTS", "SLOPE", "HEALTH_MODEL", "CHURN_MODEL", "ZONE_NAME",
                        "FROZEN")
                    SELECT id, 1, 0, 0, 1, '', 30 * band, 0, band,
                        CASE WHEN red THEN 3 ELSE 1 END, 0, 0, 1, 1, 'UTC', 0 FROM """
                            + CHOSEN);

    private final Sandbox sandbox;

    PortfolioLoad(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** A new CSM with so many customers; answers their name. */
    String csm(int customers) throws SQLException {
        String name = "bench" + customers;
        JiraUser csm =
                sandbox.world()
                        .users()
                        .add(JiraUser.named(name, "CSM of " + customers, "made by the bench"));
        GROUPS.forEach(group -> sandbox.world().groups().join(group, csm.key()));
        fill(csm.key(), customers);
        return name;
    }

    private void fill(String key, int customers) throws SQLException {
        DataSource source = sandbox.tables();
        String prefix = AppTables.in(source).prefix();
        List<String> names =
                IntStream.range(0, customers)
                        .mapToObj(
                                at -> String.format(Locale.ROOT, "Kept %05d of %d", at, customers))
                        .toList();
        List<Integer> ids = sandbox.world().bulk().organisations(names);
        try (Connection connection = source.getConnection()) {
            for (String rows : ROWS) {
                insert(connection, String.format(Locale.ROOT, rows, prefix, key), ids, names);
            }
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
