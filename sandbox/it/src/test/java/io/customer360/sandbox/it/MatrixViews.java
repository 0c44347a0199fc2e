package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about saved views: one that the admin shares. */
final class MatrixViews {
    private static final String VIEWS = "views";
    private static final String NAME = "Of the matrix";

    private final Installation on;

    MatrixViews(Installation on) {
        this.on = on;
    }

    /** The address with that view and its version. */
    String fill(String address) {
        if (!address.contains("{view}")) {
            return address;
        }
        var view = view();
        return address.replace("{view}", view.path("id").asText())
                .replaceFirst("version=\\d+", "version=" + view.path("version").asText());
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST views" -> {
                removeOwn();
                yield Optional.of(Forms.of("name", "Mine", "address", "csm=%40me"));
            }
            case "PUT views/{view}" ->
                    Optional.of(Forms.of("version", view().path("version").asText(), "name", NAME));
            case "PUT customers/columns" -> Optional.of(columns());
            default -> Optional.empty();
        };
    }

    private static ObjectNode columns() {
        var body = Forms.of();
        body.putArray("columns").add("name").add("status");
        return body;
    }

    /** There is room for one more of the admin's. */
    private void removeOwn() {
        for (var item : on.as("admin").get(VIEWS).json().path("items")) {
            if (item.path("name").asText().equals("Mine") && item.path("mine").asBoolean()) {
                on.as("admin")
                        .delete(VIEWS + "/" + item.path("id").asText() + "?version=1")
                        .expect(200);
            }
        }
    }

    private JsonNode view() {
        for (var item : on.as("admin").get(VIEWS).json().path("items")) {
            if (item.path("name").asText().equals(NAME)) {
                return item;
            }
        }
        return on.as("admin")
                .post(VIEWS, Forms.of("name", NAME, "shared", "true", "address", "q=a"))
                .expect(201)
                .json();
    }
}
