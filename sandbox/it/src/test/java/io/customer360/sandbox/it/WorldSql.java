package io.customer360.sandbox.it;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL on the tables of the world, past the sandbox's JQL and its permission checks. */
final class WorldSql {
    private WorldSql() {}

    /** Every row of a query, as texts; what is null is blank. */
    static List<List<String>> rows(String sql, Object... values) {
        return ComponentAccessor.getOSGiComponentInstanceOfType(TransactionalExecutorFactory.class)
                .createExecutor(true, true)
                .execute(connection -> rows(connection, sql, values));
    }

    private static List<List<String>> rows(Connection connection, String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<List<String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        var value = rows.getString(i);
                        row.add(value == null ? "" : value);
                    }
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }
}
