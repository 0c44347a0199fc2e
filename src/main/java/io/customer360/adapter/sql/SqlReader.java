package io.customer360.adapter.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows by SQL over a connection of Jira's; it never writes. */
public final class SqlReader {
    /** How many rows a driver fetches at once while they are walked through. */
    private static final int FETCHED = 2_000;

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

    /** Uses one row. */
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /** The rows that a statement gives, at most so many. */
    <R> List<R> rows(Sql statement, int max, Row<R> row) {
        var found = new ArrayList<R>();
        walk(statement, prepared -> prepared.setMaxRows(max), it -> found.add(row.copy(it)));
        return found;
    }

    /** Walks through the rows that a statement gives, of which there may be any number. */
    void each(Sql statement, Each row) {
        walk(statement, prepared -> prepared.setFetchSize(FETCHED), row);
    }

    /** Sets up a statement. */
    private interface Setting {
        void on(PreparedStatement prepared) throws SQLException;
    }

    private void walk(Sql statement, Setting setting, Each row) {
        executors
                .createExecutor(true, true)
                .execute(
                        connection -> {
                            try {
                                walk(connection, statement, setting, row);
                                return true;
                            } catch (SQLException failed) {
                                throw new IllegalStateException("cannot read by SQL", failed);
                            }
                        });
    }

    private void walk(Connection connection, Sql statement, Setting setting, Each row)
            throws SQLException {
        var sql = new SqlWriter(tables.over(connection));
        statement.write(sql);
        try (var prepared = connection.prepareStatement(sql.text())) {
            setting.on(prepared);
            for (int i = 0; i < sql.values().size(); i++) {
                prepared.setObject(i + 1, sql.values().get(i));
            }
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }
}
