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
 * The least that the database must be asked for one page of the list: the page, the number of all
 * that match, and what is known of the customers on it, in statements composed by hand.
 */
final class ListFloor {
    private static final String PAGE =
            "SELECT \"ORG_ID\", \"NAME\" FROM \"%1$sSNAPSHOT\" WHERE %2$s ORDER BY %3$s LIMIT 51";
    private static final String COUNT = "SELECT COUNT(*) FROM \"%1$sSNAPSHOT\" WHERE %2$s";
    private static final String DETAILS =
            """
            SELECT p.*, s.*, t."NAME" FROM "%1$sPROFILE" p
            LEFT JOIN "%1$sSUBSCRIPTION" s ON s."ORG_ID" = p."ORG_ID"
            LEFT JOIN "%1$sTAG_LINK" l ON l."ORG_ID" = p."ORG_ID"
            LEFT JOIN "%1$sTAG" t ON t."ID" = l."TAG_ID"
            WHERE p."ORG_ID" = ANY (?)""";

    private final DataSource source;
    private final String prefix;

    ListFloor(Sandbox sandbox) throws SQLException {
        this.source = sandbox.tables();
        this.prefix = AppTables.in(source).prefix();
    }

    /** The ids of the first fifty of a page, and behind them how many match. */
    List<Integer> ask(ListQuestion question) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<Integer> found = page(connection, question);
            details(connection, found);
            found.add(count(connection, question));
            return found;
        }
    }

    private List<Integer> page(Connection connection, ListQuestion question) throws SQLException {
        String where = question.where() + question.beyond();
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                PAGE.formatted(prefix, where, question.order()));
                ResultSet rows = statement.executeQuery()) {
            List<Integer> ids = new ArrayList<>();
            while (rows.next() && ids.size() < ListQuestion.SIZE) {
                ids.add(rows.getInt(1));
            }
            return ids;
        }
    }

    private void details(Connection connection, List<Integer> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DETAILS.formatted(prefix))) {
            statement.setArray(1, connection.createArrayOf("integer", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getInt("ORG_ID");
                }
            }
        }
    }

    private int count(Connection connection, ListQuestion question) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement(COUNT.formatted(prefix, question.where()));
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
