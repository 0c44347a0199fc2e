package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The least that the database must be asked for an Overview: all the app's rows of the customer in
 * one statement composed by hand, and the open tickets as beside a ticket.
 */
final class OverviewFloor {
    private static final String ROWS =
            """
            SELECT json_build_array(
                (SELECT json_agg(t) FROM (SELECT * FROM "%1$sPROFILE" WHERE "ORG_ID" = o.id) t),
                (SELECT json_agg(t) FROM (SELECT * FROM "%1$sSNAPSHOT" WHERE "ORG_ID" = o.id) t),
                (SELECT json_agg(t) FROM (
                    SELECT * FROM "%1$sSUBSCRIPTION" WHERE "ORG_ID" = o.id) t),
                (SELECT json_agg(t) FROM (
                    SELECT * FROM "%1$sCONTACT" WHERE "ORG_ID" = o.id
                    ORDER BY "STARRED" DESC, "SORT_NAME" LIMIT 25) t),
                (SELECT json_agg(t) FROM (
                    SELECT * FROM "%1$sNOTE" WHERE "ORG_ID" = o.id
                    ORDER BY "PINNED" DESC, "ID" DESC LIMIT 25) t),
                (SELECT json_agg(t) FROM (
                    SELECT t.* FROM "%1$sTAG_LINK" l JOIN "%1$sTAG" t ON t."ID" = l."TAG_ID"
                    WHERE l."ORG_ID" = o.id) t),
                (SELECT json_agg(t) FROM (
                    SELECT * FROM "%1$sCUSTOMER_LINK" WHERE "ORG_ID" = o.id) t),
                (SELECT json_agg(t) FROM (
                    SELECT c.*, r."CHANGED_BY" FROM "%1$sCHANGE" c
                    JOIN "%1$sREVISION" r ON r."ID" = c."REVISION_ID"
                    WHERE c."ORG_ID" = o.id ORDER BY c."ID" DESC LIMIT 20) t))
            FROM (SELECT CAST(? AS INTEGER) AS id) o""";

    private final DataSource source;
    private final Floor tickets;
    private final String rows;

    OverviewFloor(Sandbox sandbox, Floor tickets) throws SQLException {
        this.source = sandbox.tables();
        this.tickets = tickets;
        this.rows = ROWS.formatted(AppTables.in(source).prefix());
    }

    /** What the app knows, as JSON; the open tickets are read and left. */
    String ask(Subject of) throws SQLException {
        tickets.ask(of);
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(rows)) {
            statement.setInt(1, of.organisation());
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
