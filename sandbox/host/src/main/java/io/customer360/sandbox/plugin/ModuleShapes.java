package io.customer360.sandbox.plugin;

import java.util.Map;
import java.util.Optional;

/** What each module type may hold: all that the sandbox heeds, so that nothing is lost silently. */
final class ModuleShapes {
    static final Shape ROOT = Shape.of("key", "name", "i18n-name-key", "plugins-version");

    static final Shape INFO =
            Shape.of()
                    .with("description", Shape.of("key"))
                    .with("version", Shape.of())
                    .with("vendor", Shape.of("name", "url"))
                    .with("param", Shape.of("name"));

    private static final Shape LABEL = Shape.of("key");
    private static final Shape PARAM = Shape.of("name", "value");
    private static final Shape FILE = Shape.of("type", "name", "location");
    private static final Shape CONDITION = Shape.of("class", "invert").with("param", PARAM);
    private static final Shape CONDITIONS = Shape.of("type").with("condition", CONDITION);

    static {
        CONDITIONS.with("conditions", CONDITIONS);
    }

    private static final Map<String, Shape> BY_TYPE =
            Map.of(
                    "ao",
                    module("namespace").with("entity", Shape.of()).with("upgradeTask", Shape.of()),
                    "dashboard-item",
                    module("configurable")
                            .with(
                                    "definition",
                                    Shape.of()
                                            .with("title", Shape.of("key"))
                                            .with(
                                                    "categories",
                                                    Shape.of().with("category", Shape.of()))
                                            .with("author", Shape.of().with("name", Shape.of()))
                                            .with("thumbnail", Shape.of("location")))
                            .with("amd-module", Shape.of())
                            .with("condition", CONDITION),
                    "resource",
                    FILE,
                    "rest",
                    module("path", "version").with("package", Shape.of()),
                    "rest-migration",
                    module().with("rest-v2", Shape.of()),
                    "servlet",
                    module("class")
                            .with("url-pattern", Shape.of())
                            .with(
                                    "init-param",
                                    Shape.of()
                                            .with("param-name", Shape.of())
                                            .with("param-value", Shape.of())),
                    "web-item",
                    fragment("section", "weight").with("link", Shape.of("linkId")),
                    "web-panel",
                    fragment("location", "weight")
                            .with("context-provider", Shape.of("class").with("param", PARAM))
                            .with("resource", FILE),
                    "web-resource",
                    module().with("resource", FILE)
                            .with("dependency", Shape.of())
                            .with("context", Shape.of())
                            .with(
                                    "transformation",
                                    Shape.of("extension").with("transformer", Shape.of("key"))),
                    "web-section",
                    fragment("location", "weight"));

    private ModuleShapes() {}

    /** The shape of a module type that the sandbox has a loader for. */
    static Optional<Shape> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Shape fragment(String... attributes) {
        return module(attributes)
                .with("label", LABEL)
                .with("condition", CONDITION)
                .with("conditions", CONDITIONS);
    }

    private static Shape module(String... attributes) {
        return Shape.of("key", "name", "i18n-name-key", "state")
                .and(attributes)
                .with("description", Shape.of("key"))
                .with("restrict", Shape.of("application"));
    }
}
