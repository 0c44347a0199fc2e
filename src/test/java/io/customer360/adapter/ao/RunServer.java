package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A PostgreSQL for runs, and what must be true in it when they are over. */
final class RunServer implements AutoCloseable {
    private static final int LONGEST_WAIT = 50;
    private static final int PATIENCE = 20_000;

    private final EmbeddedPostgres server;

    RunServer() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    static HikariDataSource pool(String url, int connections) {
        return pool(url, connections, PATIENCE);
    }

    /** Connections for which nobody waits longer than this. */
    static HikariDataSource pool(String url, int connections, int millis) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(millis);
        return new HikariDataSource(config);
    }

    /** Ends a connection as an operator or a broken network does. */
    void terminate(int backend) throws SQLException {
        ask("SELECT pg_terminate_backend(" + backend + ")");
    }

    /** Each number stored once, in the order of the run, and one run that says so. */
    void requireWhole(String bucket) throws SQLException {
        assertEquals(
                IntStream.rangeClosed(1, PlantedNode.NUMBERS).mapToObj(String::valueOf).toList(),
                ask(
                        "SELECT \"NUMBER_IN\" FROM \"AO_TEST_PLANTED\" WHERE \"BUCKET\" = '%s'"
                                        .formatted(bucket)
                                + " ORDER BY \"ID\""),
                bucket);
        assertEquals(
                List.of("DONE %1$d %1$d %1$d 0".formatted(PlantedNode.NUMBERS)),
                ask(
                        ("SELECT \"STATE\" || ' ' || \"TOTAL\" || ' ' || \"DONE\" || ' ' ||"
                                        + " \"WRITTEN\" || ' ' || \"FAILED\" FROM \"AO_TEST_RUN\""
                                        + " WHERE \"BUCKET\" = '%s' ORDER BY \"ID\" DESC LIMIT 1")
                                .formatted(bucket)),
                bucket);
    }

    /** I5: nobody has left a transaction open, or a run that seems to be at work. */
    void requireQuiet() throws SQLException, InterruptedException {
        var open = "SELECT pid FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
        for (int wait = 0; wait < LONGEST_WAIT && !ask(open).isEmpty(); wait++) {
            Thread.sleep(100);
        }
        assertEquals(List.of(), ask(open));
        assertEquals(
                List.of(), ask("SELECT \"ID\" FROM \"AO_TEST_RUN\" WHERE \"STATE\" = 'RUNNING'"));
    }

    List<String> ask(String question) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (found.next()) {
                answers.add(found.getString(1));
            }
            return answers;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
