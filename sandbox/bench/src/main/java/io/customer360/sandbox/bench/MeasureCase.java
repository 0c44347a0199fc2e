package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.AppDoor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Case B5, the part of it that measures customers: all of them, and those to whom something has
 * happened; against SQL that does one walk and one write, and against reading row by row.
 */
final class MeasureCase {
    private static final int PER_CUSTOMER = 100;
    private static final int BY_HAND = 50;
    private static final double MOST_OF_FLOOR = 3;
    private static final double LEAST_OF_NAIVE = 20;
    private static final double MOST_OF_FULL = 0.2;
    private static final long MOST_HEAP = 256;
    private static final long MEGABYTE = 1 << 20;
    private static final int ROUNDS = 3;
    private static final int TRIES = 5;

    private final Sandbox sandbox;
    private final FactTables tables;
    private final MeasureFloor floor;
    private final AppDoor app;
    private final int customers;

    MeasureCase(Sandbox sandbox, int facts) throws Exception {
        this.sandbox = sandbox;
        this.tables = new FactTables(sandbox);
        this.floor = new MeasureFloor(tables);
        this.app = new AppDoor(sandbox.url(), sandbox.signIn(Panel.READER));
        this.customers = facts / PER_CUSTOMER;
    }

    String markdown() throws Exception {
        emptyJira();
        plant();
        double full = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        long heap = 0;
        for (int round = 0; round < ROUNDS; round++) {
            forget();
            long before = used();
            full = Math.min(full, run("measure-all"));
            heap = Math.max(heap, used() - before);
            least = Math.min(least, floor.seconds());
        }
        floor.requireSame(customers);
        requireJudged();
        var out = new StringBuilder("| What | Customers | Seconds |\n|---|---:|---:|\n");
        row(out, "SQL: one walk, one write", customers, least);
        row(out, "app: everybody", customers, full);
        double few = changed(Math.max(1, customers / 5_000));
        row(out, "app: 0.02 % changed", Math.max(1, customers / 5_000), few);
        double some = changed(customers / 100);
        row(out, "app: 1 % changed", customers / 100, some);
        double byHand = byHand() * customers / BY_HAND;
        row(out, "row by row, from " + BY_HAND, customers, byHand);
        out.append(PanelReport.RATIOS);
        PanelReport.ratio(out, "everybody / SQL", full / least, true, MOST_OF_FLOOR);
        PanelReport.ratio(out, "row by row / everybody", byHand / full, false, LEAST_OF_NAIVE);
        PanelReport.ratio(out, "0.02 % / everybody", few / full, true, MOST_OF_FULL);
        PanelReport.ratio(out, "1 % / everybody", some / full, true, MOST_OF_FULL);
        PanelReport.ratio(out, "heap growth, MB", (double) heap / MEGABYTE, true, MOST_HEAP);
        return out.toString();
    }

    /** Without tickets no other job has anything to do; what runs still is waited for. */
    private void emptyJira() throws SQLException, InterruptedException {
        tables.change("TRUNCATE J_ISSUE CASCADE");
        tables.awaited(0, "SELECT COUNT(*) FROM AO:RUN WHERE \"ENDED\" IS NULL");
    }

    private void plant() throws SQLException {
        List<String> names =
                IntStream.range(0, customers).mapToObj("Measured %06d"::formatted).toList();
        List<Integer> ids = sandbox.world().bulk().organisations(names);
        for (String table : List.of("TICKET_FACT", "CUSTOMER_MESSAGE", "SNAPSHOT", "DIRTY")) {
            tables.change("DELETE FROM AO:" + table);
        }
        int first = ids.get(0);
        tables.change(
                "INSERT INTO AO:SNAPSHOT (\"ORG_ID\", \"NAME\", \"SORT_NAME\", \"RUN\") SELECT"
                        + " id, 'Measured ' || id, 'measured ' || id, 1 FROM generate_series("
                        + first
                        + ", "
                        + (first + customers - 1)
                        + ") AS id");
        tables.change(floor.facts(first, customers, PER_CUSTOMER));
        analyse();
    }

    /** Fails unless everybody has a score, today too, and some have signals. */
    private void requireJudged() throws SQLException {
        for (String table : List.of("STANDING", "HISTORY")) {
            if (tables.number("SELECT COUNT(*) FROM AO:" + table + " WHERE \"SCORE\" IS NOT NULL")
                    != customers) {
                throw new IllegalStateException("not everybody is scored in " + table);
            }
        }
        if (tables.number("SELECT COUNT(*) FROM AO:SIGNAL") == 0) {
            throw new IllegalStateException("nobody has signals");
        }
    }

    private void analyse() throws SQLException {
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
    }

    private void forget() throws SQLException {
        tables.change("DELETE FROM AO:STANDING");
        tables.change("DELETE FROM AO:HISTORY");
        tables.change("DELETE FROM AO:SIGNAL");
    }

    /** Changes a ticket of as many customers; the seconds until they are measured again. */
    private double changed(int count) throws Exception {
        return changed(count, TRIES);
    }

    /**
     * The app marks customers too, once it learns that they are there; such a run tells nothing.
     */
    private double changed(int count, int tries) throws Exception {
        if (tries == 0) {
            throw new IllegalStateException("others are always measured with them");
        }
        tables.change(
                "UPDATE AO:TICKET_FACT SET \"ESCALATED\" = 1 - \"ESCALATED\" WHERE \"ID\" IN (SELECT"
                        + " MAX(\"ID\") FROM AO:TICKET_FACT GROUP BY \"ORG_ID\" LIMIT "
                        + count
                        + ")");
        tables.change(
                "INSERT INTO AO:DIRTY (\"ORG_ID\") SELECT \"ORG_ID\" FROM AO:TICKET_FACT"
                        + " GROUP BY \"ORG_ID\" ORDER BY MAX(\"ID\") DESC LIMIT "
                        + count);
        double seconds = run("measure-changed");
        if (tables.number("SELECT COUNT(*) FROM AO:DIRTY") != 0) {
            throw new IllegalStateException("marks are left");
        }
        return tables.number("SELECT \"DONE\"" + newest("MEASURE_CHANGED")) == count
                ? seconds
                : changed(count, tries - 1);
    }

    /** Has a job run; the seconds that its row tells. */
    private double run(String job) throws Exception {
        String name = job.toUpperCase(Locale.ROOT).replace('-', '_');
        String mine = " FROM AO:RUN WHERE \"JOB\" = '" + name + "'";
        long before = tables.number("SELECT COUNT(*)" + mine);
        app.send("POST", "/jobs/" + job + "/run", Map.of());
        tables.reached(before + 1, "SELECT COUNT(*)" + mine + " AND \"ENDED\" IS NOT NULL");
        return tables.number("SELECT \"ENDED\" - \"STARTED\"" + newest(name)) / 1e3;
    }

    private static String newest(String job) {
        return " FROM AO:RUN WHERE \"JOB\" = '" + job + "' ORDER BY \"ID\" DESC LIMIT 1";
    }

    /** The seconds that some customers take whose facts are found first and read one by one. */
    private double byHand() throws SQLException {
        var named = AppTables.in(sandbox.tables());
        var store = new NaiveStore(sandbox.tables(), named);
        var sql = new JdbcTemplate(sandbox.tables());
        String numbers = named.select("TICKET_FACT").replaceFirst("\\*", "\"ID\"");
        int first = (int) tables.number("SELECT MIN(\"ORG_ID\") FROM AO:SNAPSHOT");
        long start = System.nanoTime();
        for (int customer = first; customer < first + BY_HAND; customer++) {
            sql.queryForList(numbers + " WHERE \"ORG_ID\" = ?", Integer.class, customer)
                    .forEach(number -> store.row("TICKET_FACT", number));
            store.numbers("MEMBERSHIP", customer);
            tables.change(
                    "UPDATE AO:STANDING SET \"RUN\" = \"RUN\" WHERE \"ORG_ID\" = " + customer);
            tables.change("UPDATE AO:HISTORY SET \"RUN\" = \"RUN\" WHERE \"ORG_ID\" = " + customer);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void row(StringBuilder out, String what, int count, double seconds) {
        out.append(String.format(Locale.ROOT, "| %s | %,d | %.2f |\n", what, count, seconds));
    }
}
