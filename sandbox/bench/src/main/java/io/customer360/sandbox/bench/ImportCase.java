package io.customer360.sandbox.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.demo.AppDoor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Case B7: a file of customers through the import, then once more; against COPY of what it wrote,
 * and against saving customers one by one. Runs once, because a second import writes nothing.
 */
final class ImportCase {
    private static final List<String> COLUMNS =
            List.of("externalId", "name", "domain", "industry", "country", "tier");
    private static final List<String> WRITTEN =
            List.of("PROFILE", "REVISION", "CHANGE", "SNAPSHOT");

    /** How many rows the file of a usual run has. */
    static final int ROWS = 100_000;

    /** How many rows it has in a shorter one. */
    static final int FEW = 5_000;

    private static final int BY_HAND = 300;
    private static final long PAUSE = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sandbox sandbox;
    private final int rows;
    private final AppTables tables;
    private final AppDoor app;
    private final String cookie;

    ImportCase(Sandbox sandbox, int rows) throws SQLException {
        this.sandbox = sandbox;
        this.rows = rows;
        this.tables = AppTables.in(sandbox.tables());
        this.cookie = sandbox.signIn(Panel.READER);
        this.app = new AppDoor(sandbox.url(), cookie);
    }

    ImportTimes run() throws Exception {
        List<Integer> byHand = organisations("By hand %06d", BY_HAND);
        organisations("Imported %06d", rows);
        double one = seconds(() -> patch(byHand)) / BY_HAND;
        Map<String, Integer> before = counts();
        byte[] file = file();
        var first = new int[1];
        double check = seconds(() -> first[0] = checked(file, rows));
        double write = seconds(() -> ended(first[0], "/run", "changed", rows));
        Map<String, Integer> after = counts();
        double again = seconds(() -> checked(file, 0));
        if (!counts().equals(after)) {
            throw new IllegalStateException("the same file again has written something");
        }
        int written = WRITTEN.stream().mapToInt(it -> after.get(it) - before.get(it)).sum();
        return new ImportTimes(
                rows,
                copied(List.of("PROFILE")),
                copied(WRITTEN),
                check,
                write,
                again,
                one,
                (double) written / rows);
    }

    private List<Integer> organisations(String pattern, int count) throws SQLException {
        List<String> names = IntStream.range(0, count).mapToObj(pattern::formatted).toList();
        List<Integer> ids = sandbox.world().bulk().organisations(names);
        String sql =
                """
                INSERT INTO "%sSNAPSHOT" ("ORG_ID", "NAME", "SORT_NAME", "RUN")
                SELECT id, name, lower(name), 1 FROM unnest(?, ?) AS both_of(id, name)"""
                        .formatted(tables.prefix());
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("integer", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", names.toArray()));
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
        return ids;
    }

    private Object patch(List<Integer> customers) {
        for (int customer : customers) {
            app.send(
                    "PATCH",
                    "/customers/" + customer,
                    Map.of(
                            "version", "0",
                            "source", "hand",
                            "externalId", "H-" + customer,
                            "domain", "h" + customer + ".example",
                            "industry", "Retail",
                            "country", "DE",
                            "tier", "1"));
        }
        return customers;
    }

    private byte[] file() {
        var file = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (int row = 0; row < rows; row++) {
            file.append("I-%06d,Imported %06d,i%d.example,Retail,DE,1\n".formatted(row, row, row));
        }
        return file.toString().getBytes(UTF_8);
    }

    /** Uploads and checks a file in which so many rows change something; tells the import. */
    private int checked(byte[] file, int changing) throws IOException, InterruptedException {
        int id = upload(file);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("columns", COLUMNS);
        columns.put("source", "bench");
        app.send("PUT", "/imports/" + id, columns);
        return waited(id, "changed", changing);
    }

    private int ended(int id, String step, String count, int expected) throws InterruptedException {
        app.send("POST", "/imports/" + id + step, Map.of());
        return waited(id, count, expected);
    }

    private int waited(int id, String count, int expected) throws InterruptedException {
        JsonNode one = app.get("/imports/" + id);
        while (one.path("stage").asText().endsWith("ing")) {
            Thread.sleep(PAUSE);
            one = app.get("/imports/" + id);
        }
        if (one.path("counts").path(count).asInt() != expected) {
            throw new IllegalStateException("the import came to " + one);
        }
        return id;
    }

    private int upload(byte[] file) throws IOException {
        var address = sandbox.url() + "/rest/customer360/1.0/imports?kind=customers&name=b7.csv";
        var request = (HttpURLConnection) URI.create(address).toURL().openConnection();
        request.setRequestMethod("POST");
        request.setDoOutput(true);
        request.setRequestProperty("Cookie", cookie);
        request.setRequestProperty("Accept", "application/json");
        request.setRequestProperty("Content-Type", "text/csv");
        request.setRequestProperty("X-Atlassian-Token", "no-check");
        try (var out = request.getOutputStream()) {
            out.write(file);
        }
        if (request.getResponseCode() >= 300) {
            throw new IOException(request.getResponseCode() + " for the file");
        }
        try (var body = request.getInputStream()) {
            return JSON.readTree(body).path("id").asInt();
        }
    }

    private Map<String, Integer> counts() throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement()) {
            for (String table : WRITTEN) {
                String sql = tables.select(table).replaceFirst("\\*", "COUNT(*)");
                try (var found = statement.executeQuery(sql)) {
                    found.next();
                    counts.put(table, found.getInt(1));
                }
            }
        }
        return counts;
    }

    /** The seconds that COPY takes for as many of the newest rows as the import has rows. */
    private double copied(List<String> names) throws Exception {
        double seconds = 0;
        try (Connection connection = sandbox.tables().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String name : names) {
                String table = "\"" + tables.prefix() + name + "\"";
                statement.execute("CREATE TABLE B7_COPY (LIKE " + table + " INCLUDING ALL)");
                var data = new ByteArrayOutputStream();
                String newest = tables.select(name) + " ORDER BY \"ID\" DESC LIMIT " + rows;
                copy.copyOut("COPY (" + newest + ") TO STDOUT", data);
                var in = new ByteArrayInputStream(data.toByteArray());
                seconds += seconds(() -> copy.copyIn("COPY B7_COPY FROM STDIN", in));
                statement.execute("DROP TABLE B7_COPY");
            }
        }
        return seconds;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
