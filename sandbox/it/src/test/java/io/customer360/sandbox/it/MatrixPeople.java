package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ready requests of the permission matrix about contacts, their types and personal data. */
final class MatrixPeople {
    private static final String TYPES = "settings/contact-types";
    private static final String NAME = "Matrix ";
    private static final int MOST = 50;

    private final Installation on;
    private final Map<Integer, Integer> contacts = new HashMap<>();
    private int made;

    MatrixPeople(Installation on) {
        this.on = on;
    }

    /** The address with a contact and a contact type of its own. */
    String fill(String address, int customer) {
        if (address.contains("{cid}")) {
            boolean deletes = address.contains("?version=");
            return address.replace("{cid}", "" + contact(customer, deletes));
        }
        if (address.contains("{type}")) {
            return address.replace("{type}", ownType().path("id").asText())
                    .replaceFirst("version=\\d+", "version=" + version(TYPES));
        }
        return address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "POST customers/{id}/contacts" -> Optional.of(Forms.of("name", "Matrix"));
            case "PUT customers/{id}/contacts/{cid}" -> seen(customer, "name", "Matrix");
            case "PUT customers/{id}/contacts/{cid}/star" -> seen(customer, "important", "false");
            case "PUT customers/{id}/contacts/{cid}/user" -> seen(customer, "user", "");
            case "POST settings/contact-types" -> Optional.of(added());
            case "PUT settings/contact-types/{type}" -> Optional.of(type(version(TYPES)));
            case "PUT settings/contact-types/order" -> Optional.of(ordered());
            case "POST settings/privacy/find",
                            "POST settings/privacy/export",
                            "POST settings/privacy/erase" ->
                    Optional.of(Forms.of("who", "nobody"));
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

    private JsonNode ownType() {
        for (var type : types()) {
            if (type.path("name").asText().startsWith(NAME)) {
                return type;
            }
        }
        on.as("admin").post(TYPES, added()).expect(201);
        return ownType();
    }

    /** One more type, which takes the place of the last one when there are too many. */
    private ObjectNode added() {
        var types = types();
        if (types.size() >= MOST) {
            var last = types.path(types.size() - 1).path("id").asText();
            on.as("admin").delete(TYPES + "/" + last + "?version=" + version(TYPES)).expect(200);
        }
        return type(version(TYPES));
    }

    private JsonNode types() {
        return on.as("admin").get(TYPES).json().path("types");
    }

    private ObjectNode ordered() {
        List<String> ids = new ArrayList<>();
        on.as("admin")
                .get(TYPES)
                .json()
                .path("types")
                .forEach(it -> ids.add(it.path("id").asText()));
        return Forms.of("version", version(TYPES), "order", String.join(",", ids));
    }

    private ObjectNode type(String version) {
        made++;
        return Forms.of(
                "version", version,
                "name", NAME + made,
                "colour", "grey",
                "icon", "person",
                "offered", "true");
    }

    private String version(String path) {
        var answer = on.as("admin").get(path);
        return answer.status() == 200 ? answer.json().path("version").asText() : "1";
    }
}
