package io.customer360.adapter.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows by SQL over a connection of Jira's; it never writes. */
public final class SqlReader {
    private final TransactionalExecutorFactory executors;
    private final Tables tables;

    /** Wired by Spring. */
    public SqlReader(TransactionalExecutorFactory executors, Tables tables) {
        this.executors = executors;
        this.tables = tables;
    }

    /** Copies one row. */
    interface Row<R> {
        R copy(ResultSet row) throws SQLException;
    }

    /** The rows that a statement gives, at most so many. */
    <R> List<R> rows(Sql statement, int max, Row<R> row) {
        return executors
                .createExecutor(true, true)
                .execute(
                        connection -> {
                            try {
                                return rows(connection, statement, max, row);
                            } catch (SQLException failed) {
                                throw new IllegalStateException("cannot read by SQL", failed);
                            }
                        });
    }

    private <R> List<R> rows(Connection connection, Sql statement, int max, Row<R> row)
            throws SQLException {
        var sql = new SqlWriter(tables.over(connection));
        statement.write(sql);
        try (var prepared = connection.prepareStatement(sql.text())) {
            prepared.setMaxRows(max);
            for (int i = 0; i < sql.values().size(); i++) {
                prepared.setObject(i + 1, sql.values().get(i));
            }
            var found = new ArrayList<R>();
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(row.copy(rows));
                }
            }
            return found;
        }
    }
}
