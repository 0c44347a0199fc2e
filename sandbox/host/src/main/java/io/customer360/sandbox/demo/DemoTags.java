package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.RemarkBook;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tags of the demo, made before customers are given them. */
final class DemoTags {

    private final AppDoor app;

    DemoTags(AppDoor app) {
        this.app = app;
    }

    /** Adds those that are missing. */
    void add() {
        Set<String> known =
                app.get("/settings/tags")
                        .path("items")
                        .valueStream()
                        .map(tag -> tag.path("name").asText())
                        .collect(Collectors.toSet());
        RemarkBook.TAGS.forEach(
                (name, colour) -> {
                    if (!known.contains(name)) {
                        app.send("POST", "/settings/tags", Map.of("name", name, "colour", colour));
                    }
                });
    }
}
