package io.customer360.adapter.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.java.ao.schema.Table;

/** Everything that the stores hold, to be compared. */
final class StoredRows {

    private StoredRows() {}

    /** Every row of every table by what it says; ids are given by the database and left out. */
    static String in(DataSource source) {
        var state = new TreeMap<String, List<String>>();
        try (Connection connection = source.getConnection()) {
            for (var table : Stores.TABLES) {
                state.put(table.getSimpleName(), rows(connection, table));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return state.toString().replace("], ", "],\n");
    }

    private static List<String> rows(Connection connection, Class<?> table) throws SQLException {
        var name = table.getAnnotation(Table.class).value();
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM \"AO_TEST_" + name + "\"")) {
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new StringBuilder();
                for (int at = 1; at <= columns.getColumnCount(); at++) {
                    boolean given =
                            columns.getColumnName(at).matches("ID|REVISION_ID|TAG_ID|ENTITY_REF");
                    row.append(given ? "" : found.getString(at)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
