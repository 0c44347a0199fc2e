package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Definitions of scorecards, each of a kind of its own, and the scorecards of one customer. */
record CustomerCards(Installation on, int customer) {

    /**
     * Defines a scorecard and answers its id. Items are {@code text:points}, then {@code
     * :search<=n} or {@code :search>=n} where one ticks them; measures begin with {@code ~} and may
     * end with a factor.
     */
    String define(String name, String... items) {
        return ofKind(name, UUID.randomUUID().toString(), items);
    }

    /** The same of a certain kind. */
    String ofKind(String name, String kind, String... items) {
        return on.as("admin")
                .post("settings/scorecards", body(name, kind, items))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static ObjectNode body(String name, String kind, String... items) {
        var body = Forms.of("name", name, "kind", kind);
        var kinds = body.putArray("itemKinds");
        var texts = body.putArray("itemTexts");
        var points = body.putArray("itemPoints");
        var searches = body.putArray("itemSearches");
        var bounds = body.putArray("itemBounds");
        var numbers = body.putArray("itemNumbers");
        var factors = body.putArray("itemFactors");
        for (var item : items) {
            var measure = item.startsWith("~");
            var parts = item.substring(measure ? 1 : 0).split(":");
            var more = parts.length > 2 ? parts[2] : "";
            var search = measure || more.isEmpty() ? null : more.split("[<>]=");
            kinds.add(measure ? "measure" : "objective");
            texts.add(parts[0]);
            points.add(parts[1]);
            searches.add(search == null ? "" : search[0]);
            bounds.add(search == null ? "" : more.contains("<=") ? "at-most" : "at-least");
            numbers.add(search == null ? "" : search[1]);
            factors.add(measure ? more : "");
        }
        return body;
    }

    /** Has carla assign one, and answers what it is ticked by. */
    int assign(String card) {
        var shown = on.as("carla").post(path(), Forms.of("scorecard", card)).expect(201).json();
        return use(shown, card).path("id").asInt();
    }

    Answer tick(int use, int item, boolean ticked) {
        return on.as("carla")
                .put(
                        path() + "/" + use + "/objectives/" + item,
                        Forms.of("ticked", Boolean.toString(ticked)));
    }

    Answer score(int use, int item, ObjectNode body) {
        return on.as("carla").put(path() + "/" + use + "/measures/" + item, body);
    }

    JsonNode shown() {
        return on.as("carla").get(path()).expect(200).json();
    }

    /** One of those that the customer has. */
    JsonNode use(int id) {
        for (var one : shown().path("active")) {
            if (one.path("id").asInt() == id) {
                return one;
            }
        }
        throw new AssertionError("not among " + shown());
    }

    private static JsonNode use(JsonNode shown, String card) {
        for (var one : shown.path("active")) {
            if (one.path("scorecard").asText().equals(card)) {
                return one;
            }
        }
        throw new AssertionError("not among " + shown);
    }

    String path() {
        return "customers/" + customer + "/scorecards";
    }
}
