package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ready requests of the permission matrix about levels, risk categories and the reminder. */
final class MatrixPulseSettings {
    private static final String SETTINGS = "settings/pulse";
    private static final String CATEGORIES = SETTINGS + "/categories";
    private static final String NAME = "Matrix ";

    /** A category can have thirty. */
    private static final int MANY_FACTORS = 20;

    private final Installation on;
    private int made;

    MatrixPulseSettings(Installation on) {
        this.on = on;
    }

    /** The address with a level, a category and a factor of its own, and the version of now. */
    String fill(String address) {
        if (!address.startsWith(SETTINGS)) {
            return address;
        }
        var filled = address;
        if (filled.contains("{level}")) {
            filled = filled.replace("{level}", fresh("levels", SETTINGS + "/levels"));
        }
        if (filled.contains("{category}")) {
            var category = CATEGORIES + "/" + fresh("risks", CATEGORIES);
            if (factors().size() > MANY_FACTORS) {
                remove(category, "risks");
                category = CATEGORIES + "/" + fresh("risks", CATEGORIES);
            }
            if (filled.contains("{factor}")) {
                add(category + "/factors", "risks");
                filled = filled.replace("{factor}", factors().path(0).path("id").asText());
            }
            filled = filled.replace(CATEGORIES + "/{category}", category);
        }
        var list = filled.contains("/levels") ? "levels" : "risks";
        return filled.replaceFirst("version=\\d+", "version=" + version(list));
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "PUT settings/pulse/reminder" ->
                    Optional.of(
                            Forms.of("version", version("reminder"), "day", "28", "issue", "true"));
            case "POST settings/pulse/levels", "PUT settings/pulse/levels/{level}" ->
                    Optional.of(named("levels"));
            case "PUT settings/pulse/levels/order" ->
                    Optional.of(ordered("levels", settings().path("levels").path("items")));
            case "PUT settings/pulse/categories/order" ->
                    Optional.of(ordered("risks", settings().path("risks").path("items")));
            case "PUT settings/pulse/categories/{category}/factors/order" ->
                    Optional.of(ordered("risks", factors()));
            case "POST settings/pulse/categories",
                            "PUT settings/pulse/categories/{category}",
                            "POST settings/pulse/categories/{category}/factors",
                            "PUT settings/pulse/categories/{category}/factors/{factor}" ->
                    Optional.of(named("risks"));
            default -> Optional.empty();
        };
    }

    /** One that no pulse has; there are never more than one of this matrix's own. */
    private String fresh(String list, String path) {
        if (!last(list).path("name").asText().startsWith(NAME)) {
            add(path, list);
        }
        return last(list).path("id").asText();
    }

    private void remove(String path, String list) {
        on.as("admin").delete(path + "?version=" + version(list)).expect(200);
    }

    private void add(String path, String list) {
        on.as("admin").post(path, named(list)).expect(201);
    }

    private ObjectNode named(String list) {
        made++;
        var form =
                Forms.of(
                        "version",
                        version(list),
                        "name",
                        NAME + hashCode() + " " + made,
                        "offered",
                        "true");
        return list.equals("levels") ? form.put("points", "10").put("colour", "grey") : form;
    }

    private ObjectNode ordered(String list, JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return Forms.of("version", version(list), "order", String.join(",", ids));
    }

    private JsonNode factors() {
        return last("risks").path("factors");
    }

    private JsonNode last(String list) {
        var items = settings().path(list).path("items");
        return items.path(items.size() - 1);
    }

    private String version(String list) {
        return settings().path(list).path("version").asText();
    }

    private JsonNode settings() {
        return on.as("admin").get(SETTINGS).expect(200).json();
    }
}
