package io.customer360.sandbox.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The app's tables, all of whose names start alike.
 *
 * @param prefix what they start with
 */
record AppTables(String prefix) {

    /** Asks the database for their names. */
    static AppTables in(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "AO\\_%\\_SNAPSHOT", null)) {
            if (!tables.next()) {
                throw new IllegalStateException("the app has no table of snapshots");
            }
            String name = tables.getString("TABLE_NAME");
            return new AppTables(name.substring(0, name.length() - "SNAPSHOT".length()));
        }
    }

    /** SQL that reads all of a table. */
    String select(String table) {
        return "SELECT * FROM \"" + prefix + table + "\"";
    }
}
