package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ready requests of the permission matrix about the layout of the customer page. */
final class MatrixLayout {
    private static final String LAYOUT = "settings/layout";

    private final Installation on;

    MatrixLayout(Installation on) {
        this.on = on;
    }

    /** The address with a tile, and a heading that is there. */
    String fill(String address) {
        var filled = address.replace("{part}", "tiles").replace("{key}", "users");
        return filled.contains("{number}")
                ? filled.replace("{number}", Integer.toString(heading()))
                        .replaceFirst("version=\\d+", "version=" + version())
                : filled;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "PUT settings/layout" -> Optional.of(with("tiles", "renewal"));
            case "PUT settings/layout/{part}/order" -> Optional.of(with("order", tiles()));
            case "PUT settings/layout/{part}/{key}" -> Optional.of(with("on", "true"));
            case "POST settings/layout/groups", "PUT settings/layout/groups/{number}" ->
                    Optional.of(with("heading", "Matrix"));
            case "PUT settings/layout/groups/order" -> Optional.of(with("order", headings()));
            default -> Optional.empty();
        };
    }

    private ObjectNode with(String name, String text) {
        return Forms.of("version", version(), name, text);
    }

    private String tiles() {
        List<String> keys = new ArrayList<>();
        layout().path("tiles").forEach(tile -> keys.add(tile.path("key").asText()));
        return String.join(",", keys);
    }

    private String headings() {
        List<String> order = new ArrayList<>();
        int last = heading();
        var groups = layout().path("groups");
        for (int number = 1; number <= last; number++) {
            order.add("h" + number);
            groups.get(number - 1).path("fieldIds").forEach(field -> order.add(field.asText()));
        }
        return String.join(",", order);
    }

    /** The last heading; made when there is none. */
    private int heading() {
        if (layout().path("groups").isEmpty()) {
            on.as("admin").post(LAYOUT + "/groups", with("heading", "Matrix")).expect(201);
        }
        return layout().path("groups").size();
    }

    private String version() {
        return layout().path("version").asText();
    }

    private JsonNode layout() {
        return on.as("admin").get(LAYOUT).expect(200).json();
    }
}
