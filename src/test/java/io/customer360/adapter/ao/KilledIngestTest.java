package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.shared.CustomerId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the program in the middle of an import, and takes the same file in again. */
@DisplayName("An import whose program is killed")
class KilledIngestTest {

    /** Of each kind of file; together 21. */
    private static final int KILLS = 7;

    private static final String NAME = "killed-import";

    private static final HikariDataSource POOL = new HikariDataSource();
    private static EmbeddedPostgres server;
    private static Stores stores;

    @BeforeAll
    static void open() throws Exception {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        POOL.setDataSource(server.getPostgresDatabase());
        stores = new Stores(POOL, source -> new PostgreSQLDatabaseProvider(source, "public"));
    }

    @AfterAll
    static void close() throws Exception {
        POOL.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(KilledImport.class)
    @DisplayName("R14 killed at random moments and repeated equals one clean import")
    void everyKill(KilledImport file) throws Exception {
        fresh();
        int statements = kill(start(file), Integer.MAX_VALUE);
        hourly();
        String expected = StoredRows.in(POOL);
        assertTrue(statements > KilledImport.ROWS / KilledImport.CHUNK, "" + statements);
        var random = new Random(14);
        int unfinished = 0;
        Process next = start(file);
        for (int round = 0; round < KILLS; round++) {
            Process running = next;
            fresh();
            next = start(file);
            kill(running, 1 + random.nextInt(statements));
            unfinished += StoredRows.in(POOL).equals(expected) ? 0 : 1;
            file.takeIn(new Taking(stores));
            hourly();
            assertEquals(expected, StoredRows.in(POOL), "round " + round);
        }
        next.destroyForcibly();
        assertTrue(unfinished > KILLS / 2, unfinished + " were unfinished");
    }

    private static void fresh() {
        stores.empty();
        new Taking(stores).among(companies());
    }

    private static String[] companies() {
        return IntStream.rangeClosed(1, KilledImport.ROWS)
                .mapToObj(it -> "Company " + it)
                .toArray(String[]::new);
    }

    /** What the hourly job does: figures of a change that was cut off right after its commit. */
    private static void hourly() {
        var taking = new Taking(stores);
        var all =
                IntStream.range(0, KilledImport.ROWS)
                        .mapToObj(it -> new CustomerId(Stores.ACME.value() + it))
                        .toList();
        taking.revenue.of(all);
        stores.snapshots.follow(all);
    }

    private static Process start(KilledImport file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        server.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + NAME,
                        file.name())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Lets a program work, kills it at one of its statements, and tells how many it sent. */
    private static int kill(Process process, int statement) throws Exception {
        try (var words = process.getInputStream();
                var go = process.getOutputStream()) {
            assertEquals(KilledImport.READY, words.read(), "the program has not started");
            go.write('\n');
            go.flush();
            int sent = 0;
            while (sent < statement && words.read() == KilledImport.STATEMENT) {
                sent++;
            }
            process.destroyForcibly();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
            awaitRollback();
            return sent;
        }
    }

    /** The database notices in its own time that nobody is there any more. */
    private static void awaitRollback() throws SQLException, InterruptedException {
        String left =
                "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = '"
                        + NAME
                        + "'"
                        + " AND xact_start IS NOT NULL";
        try (var connection = POOL.getConnection();
                var statement = connection.createStatement()) {
            for (boolean working = true; working; ) {
                try (var rows = statement.executeQuery(left)) {
                    rows.next();
                    working = rows.getInt(1) > 0;
                }
                if (working) {
                    Thread.sleep(10);
                }
            }
        }
    }
}
