package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongPredicate;

/** The app's tables of facts, read and prepared past the app. */
final class FactTables {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long PAUSE = 200;

    private final Sandbox sandbox;
    private final String prefix;

    FactTables(Sandbox sandbox) throws SQLException {
        this.sandbox = sandbox;
        this.prefix = AppTables.in(sandbox.tables()).prefix();
    }

    /** A number that a query gives; an {@code AO:X} in it is the app's table X. */
    long number(String sql) throws SQLException {
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(named(sql))) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Changes rows; how many. */
    int change(String sql) throws SQLException {
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            return statement.executeUpdate(named(sql));
        }
    }

    /** Waits until a query gives exactly this number; the seconds it took. */
    double awaited(long wanted, String sql) throws SQLException, InterruptedException {
        return until(seen -> seen == wanted, sql);
    }

    /** Waits until a query gives this number or more; the seconds it took. */
    double reached(long wanted, String sql) throws SQLException, InterruptedException {
        return until(seen -> seen >= wanted, sql);
    }

    private double until(LongPredicate enough, String sql)
            throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long seen = number(sql);
        while (!enough.test(seen)) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new IllegalStateException("still " + seen + ": " + sql);
            }
            Thread.sleep(PAUSE);
            seen = number(sql);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private String named(String sql) {
        return sql.replaceAll("AO:(\\w+)", "\"" + prefix + "$1\"");
    }
}
