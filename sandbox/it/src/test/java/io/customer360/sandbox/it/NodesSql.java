package io.customer360.sandbox.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL on the database of running nodes, past everything that they do with it. */
record NodesSql(String url) {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /**
     * Every row of a query as texts; what is null is blank. An {@code AO:X} is the app's table X.
     */
    List<List<String>> rows(String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(named(connection, sql))) {
            var found = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    var value = rows.getString(i);
                    row.add(value == null ? "" : value);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The only value of a query. */
    String value(String sql) {
        var rows = rows(sql);
        if (rows.size() != 1) {
            throw new AssertionError(sql + " answers " + rows);
        }
        return rows.get(0).get(0);
    }

    long number(String sql) {
        return Long.parseLong(value(sql));
    }

    /** Changes something; how many rows. */
    int change(String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(named(connection, sql));
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Changes something unless somebody holds a lock on it; whether it was changed. */
    boolean changedAtOnce(String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '500ms'");
            statement.executeUpdate(named(connection, sql));
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw new AssertionError(sql, e);
        }
    }

    private static String named(Connection connection, String sql) throws SQLException {
        if (!sql.contains("AO:")) {
            return sql;
        }
        try (var tables =
                connection.getMetaData().getTables(null, null, "AO\\_%\\_REVISION", null)) {
            if (!tables.next()) {
                throw new SQLException("the app has no tables");
            }
            var name = tables.getString("TABLE_NAME");
            var prefix = name.substring(0, name.length() - "REVISION".length());
            return sql.replaceAll("AO:(\\w+)", "\"" + prefix + "$1\"");
        }
    }
}
