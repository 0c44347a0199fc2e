package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;

/** Tags and notes for the permission matrix: a fresh one for every request that names one. */
final class MatrixNotes {
    private final Installation on;

    MatrixNotes(Installation on) {
        this.on = on;
    }

    /** The address with a tag or a note that is there; a missing customer has none. */
    String fill(String address, int customer) {
        var filled = address;
        if (address.contains("{tid}")) {
            filled = filled.replace("{tid}", tag());
        }
        if (address.contains("{nid}")) {
            filled = filled.replace("{nid}", note(customer));
        }
        return filled;
    }

    /** A body that is valid for the endpoint at this moment, when it takes one. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return Optional.ofNullable(
                switch (endpoint.toString()) {
                    case "POST customers/{id}/tags", "POST settings/tags" ->
                            Forms.of("name", name());
                    case "POST customers/{id}/notes" -> Forms.of("text", "A note");
                    case "PUT customers/{id}/notes/{nid}" ->
                            Forms.of("version", "1", "text", "Another note");
                    case "PUT customers/{id}/notes/{nid}/pin" ->
                            Forms.of("version", "1", "pinned", "true");
                    case "PUT settings/tags" ->
                            Forms.of("version", version("settings/tags"), "open", "true");
                    case "PUT settings/tags/{tid}" -> Forms.of("version", "1", "name", name());
                    case "PUT settings/tags/{tid}/merge" -> Forms.of("version", "1", "into", tag());
                    default -> null;
                });
    }

    private String tag() {
        var name = name();
        var all = on.as("admin").post("settings/tags", Forms.of("name", name)).expect(201).json();
        return Forms.item(all.path("items"), "name", name).path("id").asText();
    }

    private String note(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        var path = "customers/" + customer + "/notes";
        var location =
                on.as("admin").post(path, Forms.of("text", name())).expect(201).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String version(String path) {
        return on.as("admin").get(path).expect(200).json().path("version").asText();
    }

    private static String name() {
        return "Matrix " + UUID.randomUUID().toString().substring(0, 12);
    }
}
