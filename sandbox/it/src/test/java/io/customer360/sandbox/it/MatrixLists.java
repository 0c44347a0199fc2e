package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ready requests of the permission matrix about links, statuses and tiers. */
final class MatrixLists {
    private static final String STATUSES = "settings/statuses";
    private static final String TIERS = "settings/tiers";
    private static final String NAME = "Matrix ";

    private final Installation on;
    private final Map<String, String> own = new HashMap<>();
    private int made;

    MatrixLists(Installation on) {
        this.on = on;
    }

    /** The address with a link, a status and a tier of its own. */
    String fill(String address, int customer) {
        if (address.contains("{link}")) {
            return address.replace("{link}", link(customer));
        }
        if (address.contains("{change}")) {
            return address.replace("{change}", change(customer));
        }
        if (address.contains("{status}")) {
            return fresh(address, STATUSES, "{status}");
        }
        return address.contains("{tier}")
                ? fresh(address, TIERS, "{tier}")
                : address.replace("{page}", "tiers");
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "PATCH customers/{id}/attributes" ->
                    Optional.of(Forms.of("version", version("customers/" + customer), "tier", "1"));
            case "POST customers/{id}/links" -> Optional.of(linked());
            case "PUT customers/{id}/links/{link}" -> Optional.of(linked().put("version", "1"));
            case "POST customers/{id}/changes/{change}/restore" -> Optional.of(Forms.of());
            case "PUT customers/{id}/hierarchy" ->
                    Optional.of(
                            Forms.of("version", version("customers/" + customer), "parent", ""));
            case "POST settings/statuses" -> Optional.of(named(version(STATUSES)));
            case "PUT settings/statuses/{status}" -> Optional.of(named(version(STATUSES)));
            case "PUT settings/statuses/order" -> Optional.of(ordered(STATUSES));
            case "POST settings/tiers" -> Optional.of(named(version(TIERS)));
            case "PUT settings/tiers/{tier}" -> Optional.of(named(version(TIERS)));
            case "PUT settings/tiers/order" -> Optional.of(ordered(TIERS));
            default -> Optional.empty();
        };
    }

    private ObjectNode linked() {
        return Forms.of("name", "Matrix", "address", "https://matrix.example");
    }

    private ObjectNode named(String version) {
        made++;
        return Forms.of("version", version, "name", NAME + hashCode() + " " + made);
    }

    private ObjectNode ordered(String list) {
        List<String> ids = new ArrayList<>();
        items(list).forEach(item -> ids.add(item.path("id").asText()));
        return Forms.of("version", version(list), "order", String.join(",", ids));
    }

    /** A member of this matrix's own, which nobody else uses, and the version of the list then. */
    private String fresh(String address, String list, String mark) {
        var ids = new ArrayList<String>();
        items(list).forEach(item -> ids.add(item.path("id").asText()));
        if (!ids.contains(own.get(list))) {
            on.as("admin").post(list, named(version(list))).expect(201);
            own.put(list, last(list).path("id").asText());
        }
        return address.replace(mark, own.get(list))
                .replaceFirst("version=\\d+", "version=" + version(list));
    }

    /** A change of the country, which can be restored. */
    private String change(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        var path = "customers/" + customer;
        for (var item : items(path + "/changes")) {
            if (item.path("field").asText().equals("country")) {
                return item.path("id").asText();
            }
        }
        on.as("admin").patch(path, Forms.of("version", version(path), "country", "DE")).expect(200);
        return items(path + "/changes").path(0).path("id").asText();
    }

    private String link(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        var list = "customers/" + customer + "/links";
        if (items(list).isEmpty()) {
            on.as("admin").post(list, linked());
        }
        return last(list).path("id").asText();
    }

    private JsonNode last(String list) {
        var items = items(list);
        return items.path(items.size() - 1);
    }

    private JsonNode items(String list) {
        return on.as("admin").get(list).json().path("items");
    }

    private String version(String path) {
        var answer = on.as("admin").get(path);
        return answer.status() == 200 ? answer.json().path("version").asText() : "1";
    }
}
