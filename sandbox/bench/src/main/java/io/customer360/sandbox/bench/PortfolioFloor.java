package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The least that the database must be asked for the page of a CSM: the counts by risk, the sums by
 * currency, the renewals of a year by month and level, and the first 25 customers.
 */
final class PortfolioFloor {
    private static final String COUNTS =
            """
            SELECT t."RISK", COUNT(*) FROM "%1$sSNAPSHOT" s
            LEFT JOIN "%1$sSTANDING" t ON t."ORG_ID" = s."ORG_ID"
            WHERE s."CSM_KEY" = ? GROUP BY t."RISK\"""";

    private static final String SUMS =
            """
            SELECT t."RISK", r."CURRENCY", SUM(r."ARR_MINOR") FROM "%1$sSNAPSHOT" s
            JOIN "%1$sREVENUE" r ON r."ORG_ID" = s."ORG_ID"
            LEFT JOIN "%1$sSTANDING" t ON t."ORG_ID" = s."ORG_ID"
            WHERE s."CSM_KEY" = ? GROUP BY t."RISK", r."CURRENCY\"""";

    private static final String RENEWALS =
            """
            SELECT to_char(DATE '1970-01-01' + s."RENEWAL"::int, 'YYYY-MM'), t."BAND", COUNT(*)
            FROM "%1$sSNAPSHOT" s LEFT JOIN "%1$sSTANDING" t ON t."ORG_ID" = s."ORG_ID"
            WHERE s."CSM_KEY" = ? AND s."RENEWAL" BETWEEN CURRENT_DATE - DATE '1970-01-01'
                AND CURRENT_DATE - DATE '1970-01-01' + 365 GROUP BY 1, 2""";

    private static final String FIRST =
            """
            SELECT s.*, t.*, r.* FROM "%1$sSNAPSHOT" s
            LEFT JOIN "%1$sSTANDING" t ON t."ORG_ID" = s."ORG_ID"
            LEFT JOIN "%1$sREVENUE" r ON r."ORG_ID" = s."ORG_ID"
            WHERE s."CSM_KEY" = ? ORDER BY s."SORT_NAME", s."ORG_ID" LIMIT 25""";

    private static final int HIGH = 3;

    private final DataSource source;
    private final String prefix;

    PortfolioFloor(Sandbox sandbox) throws SQLException {
        this.source = sandbox.tables();
        this.prefix = AppTables.in(source).prefix();
    }

    /** How many customers there are, and how many of them are at high risk. */
    List<Integer> ask(String csm) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<Integer> counted = counts(connection, csm);
            for (String sql : List.of(SUMS, RENEWALS, FIRST)) {
                read(connection, sql, csm);
            }
            return counted;
        }
    }

    private List<Integer> counts(Connection connection, String csm) throws SQLException {
        try (PreparedStatement statement = prepared(connection, COUNTS, csm);
                ResultSet rows = statement.executeQuery()) {
            int all = 0;
            int high = 0;
            while (rows.next()) {
                all += rows.getInt(2);
                high += rows.getInt(1) == HIGH ? rows.getInt(2) : 0;
            }
            return new ArrayList<>(List.of(all, high));
        }
    }

    private void read(Connection connection, String sql, String csm) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, csm);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private PreparedStatement prepared(Connection connection, String sql, String csm)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.formatted(prefix));
        statement.setString(1, csm);
        return statement;
    }
}
