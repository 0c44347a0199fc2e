package io.customer360.adapter.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.customer360.run.CheckSource;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import io.customer360.run.HealthTable;
import io.customer360.run.HealthTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts the rows of every table of the app, up to a bound, and names the database. */
public final class SqlTableRows implements HealthTables, CheckSource {
    private static final int MOST = 1_000_000;

    private final TransactionalExecutorFactory executors;
    private final Tables tables;

    /** Wired by Spring. */
    public SqlTableRows(TransactionalExecutorFactory executors, Tables tables) {
        this.executors = executors;
        this.tables = tables;
    }

    /** Something to ask over a connection. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    @Override
    public List<HealthTable> all() {
        return upTo(MOST);
    }

    /** The same, but no table is counted further than to this number. */
    public List<HealthTable> upTo(int most) {
        return ask(connection -> counted(connection, most));
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(HealthPoint.DATABASE);
    }

    @Override
    public List<HealthCheck> look(Instant now) {
        return List.of(
                HealthCheck.of(HealthPoint.DATABASE, HealthState.OK)
                        .named(ask(SqlTableRows::product)));
    }

    private List<HealthTable> counted(Connection connection, int most) throws SQLException {
        var names = tables.over(connection);
        var counted = new ArrayList<HealthTable>();
        for (var table : tables.all(connection).entrySet()) {
            long rows = count(connection, first(names, table.getValue(), most + 1));
            counted.add(new HealthTable(table.getKey(), Math.min(rows, most), rows > most));
        }
        return counted;
    }

    /** There are databases that end a selection only when it is sorted. */
    private static String first(Tables.Names names, String table, int most) {
        var id = names.of(Column.ID);
        return "SELECT " + id + " FROM " + table + " ORDER BY " + id + names.first(most);
    }

    private static long count(Connection connection, String selection) throws SQLException {
        var sql = "SELECT COUNT(*) FROM (" + selection + ") T";
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String product(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }

    private <T> T ask(Question<T> question) {
        return executors
                .createExecutor(true, true)
                .execute(
                        connection -> {
                            try {
                                return question.ask(connection);
                            } catch (SQLException failed) {
                                throw new IllegalStateException("cannot read by SQL", failed);
                            }
                        });
    }
}
