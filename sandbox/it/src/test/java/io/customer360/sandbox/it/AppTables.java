package io.customer360.sandbox.it;

import java.sql.SQLException;

/** Changes the app's own rows past the app, to plant what should never be there. */
record AppTables(Installation on) {
    private static final String ANY =
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                    + " WHERE TABLE_NAME LIKE 'AO\\_%\\_REVISION' ESCAPE '\\'";

    /** Changes rows; how many. An {@code AO:X} in the statement is the app's table X. */
    int change(String sql, Object... values) {
        try (var connection = on.sandbox().tables().getConnection();
                var statement = connection.prepareStatement(named(sql))) {
            connection.setAutoCommit(true);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The statement with the real names of tables. */
    static String named(String sql) {
        var any = WorldSql.rows(ANY).get(0).get(0);
        var prefix = any.substring(0, any.length() - "REVISION".length());
        return sql.replaceAll("AO:(\\w+)", "\"" + prefix + "$1\"");
    }
}
