package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/** The app's settings, read so that they can be sent back unchanged. */
final class Settings {
    private Settings() {}

    static ObjectNode access(Visitor admin) {
        var now = admin.get("settings/access").expect(200).json();
        var form = Forms.of("version", now.path("version").asText());
        for (var permission : now.path("permissions")) {
            form.put(permission.path("name").asText(), text(permission.path("groups")));
        }
        var account = now.path("serviceAccount");
        return form.put(
                "serviceAccount",
                account.isObject() ? account.path("key").asText() : account.asText(""));
    }

    static ObjectNode industries(Visitor admin) {
        var now = admin.get("settings/industries").expect(200).json();
        return Forms.of("version", now.path("version").asText(), "names", text(now.path("names")));
    }

    static ObjectNode tickets(Visitor admin) {
        var now = admin.get("settings/tickets").expect(200).json();
        return Forms.of(
                "version", now.path("version").asText(),
                "mode", now.path("mode").asText(),
                "escalation", now.path("escalation").asText());
    }

    static ObjectNode tasks(Visitor admin) {
        var now = admin.get("settings/tasks").expect(200).json();
        return Forms.of(
                "version", now.path("version").asText(),
                "project", selected(now.path("projects")),
                "type", selected(now.path("types")),
                "field", selected(now.path("fields")),
                "nominationProject", selected(now.path("nominationProjects")),
                "nominationType", selected(now.path("nominationTypes")),
                "accepted", selected(now.path("resolutions")));
    }

    /** The id of the first status in which customers have left. */
    static String leftStatus(Visitor admin) {
        return admin.get("settings/statuses")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(status -> status.path("left").asBoolean())
                .map(status -> status.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String selected(JsonNode options) {
        return options.valueStream()
                .filter(option -> option.path("selected").asBoolean())
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElse("");
    }

    /** Lets tickets belong to customers in this mode. */
    static void ticketMode(Visitor admin, String mode) {
        admin.put("settings/tickets", tickets(admin).put("mode", mode)).expect(200);
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText("");
        }
        var lines = new ArrayList<String>();
        node.forEach(line -> lines.add(line.asText()));
        return String.join("\n", lines);
    }
}
