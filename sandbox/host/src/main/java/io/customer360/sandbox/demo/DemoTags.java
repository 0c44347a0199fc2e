package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.RemarkBook;
import java.util.List;
import java.util.Map;

/** The tags of the demo, made before customers are given them. */
record DemoTags(AppDoor app) {

    /** Adds those that are missing. */
    void add() {
        List<Map<String, String>> tags =
                RemarkBook.TAGS.entrySet().stream()
                        .map(tag -> Map.of("name", tag.getKey(), "colour", tag.getValue()))
                        .toList();
        new AppList(app, "/settings/tags", "", List.of("name")).complete(tags);
    }
}
