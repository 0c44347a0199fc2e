package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about custom fields. */
final class MatrixFields {
    private static final String SETTINGS = "settings/fields/customer";

    private final Installation on;
    private CustomField field;

    MatrixFields(Installation on) {
        this.on = on;
    }

    /**
     * The address with a kind of record, a field of the app and a custom field; a delete gets a
     * field of its own.
     */
    String fill(String address) {
        if (address.contains("{fid}")) {
            boolean deletes = address.contains("?version");
            if (field == null) {
                field = CustomField.ofCustomers(on, "text");
            }
            var one = deletes ? CustomField.ofCustomers(on, "text") : field;
            address = address.replace("{fid}", one.id());
        }
        return address.contains("settings/fields")
                ? address.replace("{entity}", "customer").replace("{name}", "zone")
                : address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "PATCH customers/{id}/fields" ->
                    Optional.of(Forms.of("version", version("customers/" + customer)));
            case "PUT settings/fields/{entity}" ->
                    Optional.of(Forms.of("version", version(SETTINGS)));
            case "PUT settings/fields/{entity}/system/{name}" ->
                    Optional.of(Forms.of("version", version(SETTINGS), "hidden", "false"));
            case "POST settings/fields/{entity}" ->
                    Optional.of(Forms.of("name", "Matrix " + System.nanoTime(), "type", "date"));
            case "PUT settings/fields/{entity}/{fid}" ->
                    Optional.of(
                            Forms.of(
                                    "name", field.name(),
                                    "type", "text",
                                    "version", field.definition().path("version").asText()));
            default -> Optional.empty();
        };
    }

    private String version(String path) {
        var answer = on.as("admin").get(path);
        return answer.status() == 200 ? answer.json().path("version").asText() : "1";
    }
}
