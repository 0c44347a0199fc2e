package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One file that somebody brings in through the API. */
final class CsvImport {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Visitor who;
    private final String path;

    private CsvImport(Visitor who, String path) {
        this.who = who;
        this.path = path;
    }

    /** Sends a file that must be taken in. */
    static CsvImport of(Visitor who, String kind, String csv) {
        var sent = send(who, kind, csv, Map.of()).expect(201);
        var location = sent.header("Location");
        return new CsvImport(who, location.substring(location.indexOf("imports/")));
    }

    /** Sends a file as the page does, with some headers changed; a blank one is left out. */
    static Answer send(Visitor who, String kind, String csv, Map<String, String> headers) {
        var sent =
                new TreeMap<>(
                        Map.of(
                                "Accept", Visitor.JSON,
                                "Content-Type", "text/csv",
                                "X-Atlassian-Token", "no-check"));
        sent.putAll(headers);
        sent.values().removeIf(String::isEmpty);
        var name = URLEncoder.encode("Größe & more.csv", StandardCharsets.UTF_8);
        return who.raw(
                "POST",
                "imports?kind=" + kind + "&name=" + name,
                sent,
                BodyPublishers.ofString(csv));
    }

    String path() {
        return path;
    }

    JsonNode now() {
        return who.get(path).expect(200).json();
    }

    /** Accepts what is proposed for the columns, and waits for the check. */
    JsonNode check(String source) {
        who.put(path, proposed(source)).expect(200);
        return finished("checking");
    }

    /** What is proposed for the columns, ready to be sent back. */
    ObjectNode proposed(String source) {
        ObjectNode plan = Forms.of("source", source);
        ArrayNode columns = plan.putArray("columns");
        for (var column : now().path("columns")) {
            columns.add(selected(column.path("choices")));
        }
        return plan;
    }

    /** Takes in what can be, and waits for the end. */
    JsonNode run() {
        who.post(path + "/run", Forms.of()).expect(200);
        return finished("writing");
    }

    /** Takes back what the last run has stored, and waits for the end. */
    JsonNode undo() {
        var runs = now().path("runs");
        var batch = "batches/" + runs.path(runs.size() - 1).asInt();
        who.post(batch + "/undo", Forms.of()).expect(200);
        return waited(batch, "state", Set.of("undoing"));
    }

    Answer errors() {
        return who.send("GET", path + "/errors", "text/csv", null);
    }

    private JsonNode finished(String stage) {
        return waited(path, "stage", Set.of(stage));
    }

    private JsonNode waited(String path, String field, Set<String> busy) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var now = who.get(path).expect(200).json();
        while (busy.contains(now.path(field).asText())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still at work: " + now);
            }
            pause();
            now = who.get(path).expect(200).json();
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String selected(JsonNode choices) {
        for (var choice : choices) {
            if (choice.path("selected").asBoolean()) {
                return choice.path("value").asText();
            }
        }
        return "";
    }
}
