package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of the app that can be added to; an app that has no such list is not asked for more.
 *
 * @param query what shows the whole list
 * @param identity the fields by which an item is known again
 */
record AppList(AppDoor app, String path, String query, List<String> identity) {

    /** A list whose items tell from which system they came. */
    static AppList fed(AppDoor app, String path, String query) {
        return new AppList(app, path, query, List.of("source", "externalId"));
    }

    /** Adds those of the items that are not there yet, in their order. */
    void complete(List<Map<String, String>> items) {
        app.find(path + query)
                .map(this::known)
                .ifPresent(
                        known ->
                                items.stream()
                                        .filter(item -> !known.contains(identity(item)))
                                        .forEach(item -> app.send("POST", path, item)));
    }

    private Set<List<String>> known(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(item -> identity.stream().map(field -> item.path(field).asText()).toList())
                .collect(Collectors.toSet());
    }

    private List<String> identity(Map<String, String> item) {
        return identity.stream().map(item::get).toList();
    }
}
