package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Taking.CARLA;
import static io.customer360.adapter.ao.Taking.CREATING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.customer360.ingest.Entry;
import io.customer360.ingest.Intake;
import io.customer360.ingest.Seen;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cuts the connection in the middle of an import, and takes the same file in again. */
@DisplayName("An import that is interrupted")
class InterruptedIngestTest {
    private static final int ROWS = 60;
    private static final int CHUNK = 15;
    private static final int CUTS = 20;

    private static final HikariDataSource POOL = new HikariDataSource();
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);
    private static EmbeddedPostgres server;
    private static Stores stores;

    @BeforeAll
    static void open() throws Exception {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        POOL.setDataSource(server.getPostgresDatabase());
        stores =
                new Stores(
                        cut(DataSource.class, POOL),
                        source -> new PostgreSQLDatabaseProvider(source, "public"));
    }

    @AfterAll
    static void close() throws Exception {
        POOL.close();
        server.close();
    }

    @Test
    @DisplayName("R14 cut at 20 random places and repeated equals one clean import: customers")
    void customers() {
        everyCut(
                taking -> taking.customers,
                Taking.lines(
                        "externalId|name|domain|industry|status|tags",
                        "C-#|Company #|c#.example|Retail||one;tag #",
                        ROWS));
    }

    @Test
    @DisplayName("R14 cut at 20 random places and repeated equals one clean import: subscriptions")
    void subscriptions() {
        everyCut(
                taking -> taking.subscriptions,
                Taking.lines(
                        "customer|externalId|plan|period|price|currency|start",
                        "Acme|S-#|Plan #|monthly|#|EUR|2025-01-01",
                        ROWS));
    }

    private static void everyCut(Function<Taking, Intake> kind, String... lines) {
        List<Entry> entries = Taking.entries(lines);
        var clean = fresh();
        int before = LEFT.get();
        all(clean, kind, entries);
        int statements = before - LEFT.get();
        hourly(clean);
        String expected = StoredRows.in(POOL);
        var random = new Random(14);
        int interrupted = 0;
        for (int round = 0; round < CUTS; round++) {
            var taking = fresh();
            LEFT.set(1 + random.nextInt(statements));
            try {
                all(taking, kind, entries);
            } catch (RuntimeException cut) {
                interrupted++;
            }
            LEFT.set(Integer.MAX_VALUE);
            all(taking, kind, entries);
            hourly(taking);
            assertEquals(expected, StoredRows.in(POOL), "round " + round);
        }
        assertTrue(interrupted >= CUTS / 2, interrupted + " were interrupted");
    }

    private static Taking fresh() {
        LEFT.set(Integer.MAX_VALUE);
        stores.empty();
        return new Taking(stores).among("Acme");
    }

    /** What the hourly job does: figures of a change that was cut off right after its commit. */
    private static void hourly(Taking taking) {
        taking.revenue.of(List.of(Stores.ACME));
        stores.snapshots.follow(List.of(Stores.ACME));
    }

    /** One file, chunk by chunk, as the import takes it. */
    private static void all(Taking taking, Function<Taking, Intake> kind, List<Entry> entries) {
        var seen = new Seen();
        for (int from = 0; from < entries.size(); from += CHUNK) {
            taking.takeIn.take(
                    kind.apply(taking),
                    entries.subList(from, Math.min(from + CHUNK, entries.size())),
                    seen,
                    CREATING,
                    CARLA);
        }
    }

    /** The same source, whose connections break once so many statements have been sent. */
    private static <T> T cut(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            boolean sends =
                                    real instanceof PreparedStatement
                                            && method.getName().startsWith("execute");
                            if (sends && LEFT.decrementAndGet() < 0) {
                                throw new SQLException("cut", "08006");
                            }
                            try {
                                var result = method.invoke(real, arguments);
                                return wrapped(result);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        }));
    }

    private static Object wrapped(Object result) {
        if (result instanceof PreparedStatement statement) {
            return cut(PreparedStatement.class, statement);
        }
        return result instanceof Connection connection ? cut(Connection.class, connection) : result;
    }
}
