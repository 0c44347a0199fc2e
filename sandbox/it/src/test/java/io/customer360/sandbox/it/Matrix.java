package io.customer360.sandbox.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expectation table of every REST method for every kind of user, read from matrix.txt. */
record Matrix(List<Row> rows, List<Row> pages) {
    static final List<String> USERS =
            List.of(
                    "anonymous",
                    "paula",
                    "luke",
                    "ben",
                    "anna",
                    "vera",
                    "carla",
                    "dan",
                    "lena",
                    "admin");

    /** One endpoint: by user the statuses for the own, another and a missing customer. */
    record Row(
            String endpoint, int success, boolean html, Map<String, Map<Whose, Integer>> statuses) {
        int status(String user, Whose whose) {
            return statuses.get(user).get(whose);
        }
    }

    /** Which customer a request is about. */
    enum Whose {
        OWN,
        OTHER,
        MISSING
    }

    static Matrix read() {
        var rights = new HashMap<String, List<String>>();
        var rows = new ArrayList<Row>();
        var pages = new ArrayList<Row>();
        for (var line : lines()) {
            var words = line.trim().split("\\s+", -1);
            if (words[0].equals("right")) {
                rights.put(words[1], Arrays.asList(words).subList(2, words.length));
            } else {
                var success = Integer.parseInt(words[4]);
                var statuses = statuses(rights.get(words[3]), success);
                var both = words[5].equals("both");
                (words[0].equals("page") ? pages : rows)
                        .add(new Row(words[1] + " " + words[2], success, both, statuses));
            }
        }
        return new Matrix(rows, pages);
    }

    Optional<Row> row(Endpoint endpoint) {
        return rows.stream().filter(row -> row.endpoint().equals(endpoint.toString())).findFirst();
    }

    private static Map<String, Map<Whose, Integer>> statuses(List<String> cells, int success) {
        if (cells.size() != USERS.size()) {
            throw new IllegalStateException("one cell per user wanted, not " + cells);
        }
        var statuses = new HashMap<String, Map<Whose, Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            var parts = cells.get(i).replace("*", String.valueOf(success)).split("/", -1);
            var alike = parts.length == 1;
            statuses.put(
                    USERS.get(i),
                    Map.of(
                            Whose.OWN, Integer.valueOf(parts[0]),
                            Whose.OTHER, Integer.valueOf(parts[alike ? 0 : 1]),
                            Whose.MISSING, Integer.valueOf(parts[alike ? 0 : 2])));
        }
        return statuses;
    }

    private static List<String> lines() {
        try (var in = Matrix.class.getResourceAsStream("matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
