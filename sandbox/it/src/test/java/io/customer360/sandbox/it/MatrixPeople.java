package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ready requests of the permission matrix about contacts, their types and personal data. */
final class MatrixPeople {
    private static final String TYPES = "settings/contact-types";

    private final Installation on;
    private final Map<Integer, Integer> contacts = new HashMap<>();
    private int made;

    MatrixPeople(Installation on) {
        this.on = on;
    }

    /** The address with a contact and a contact type of its own, and somebody to look for. */
    String fill(String address, int customer) {
        if (address.contains("{cid}")) {
            boolean deletes = address.contains("?version=");
            return address.replace("{cid}", "" + contact(customer, deletes));
        }
        if (address.contains("{type}")) {
            var version = version(TYPES);
            on.as("admin").post(TYPES, type(version));
            var types = on.as("admin").get(TYPES).json().path("types");
            return address.replace("{type}", types.path(types.size() - 1).path("id").asText())
                    .replaceFirst("version=\\d+", "version=" + version(TYPES));
        }
        return address.endsWith("privacy/export") ? address + "?who=nobody" : address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "POST customers/{id}/contacts" -> Optional.of(Forms.of("name", "Matrix"));
            case "PUT customers/{id}/contacts/{cid}" -> seen(customer, "name", "Matrix");
            case "PUT customers/{id}/contacts/{cid}/star" -> seen(customer, "important", "false");
            case "PUT customers/{id}/contacts/{cid}/user" -> seen(customer, "user", "");
            case "POST settings/contact-types", "PUT settings/contact-types/{type}" ->
                    Optional.of(type(version(TYPES)));
            case "PUT settings/contact-types/{type}/place" ->
                    Optional.of(Forms.of("version", version(TYPES), "up", "true"));
            case "POST settings/privacy/erase" -> Optional.of(Forms.of("who", "nobody"));
            default -> Optional.empty();
        };
    }

    private Optional<ObjectNode> seen(int customer, String field, String value) {
        var path = "customers/" + customer + "/contacts/" + contact(customer, false);
        return Optional.of(Forms.of("version", version(path), field, value));
    }

    private int contact(int customer, boolean fresh) {
        if (customer == MatrixCustomers.MISSING) {
            return 1;
        }
        return fresh ? add(customer) : contacts.computeIfAbsent(customer, this::add);
    }

    private int add(int customer) {
        return on.contact(customer, Forms.of("name", "Matrix"));
    }

    private ObjectNode type(String version) {
        made++;
        return Forms.of(
                "version", version,
                "name", "Matrix " + made,
                "colour", "grey",
                "icon", "person",
                "offered", "true");
    }

    private String version(String path) {
        var answer = on.as("admin").get(path);
        return answer.status() == 200 ? answer.json().path("version").asText() : "1";
    }
}
