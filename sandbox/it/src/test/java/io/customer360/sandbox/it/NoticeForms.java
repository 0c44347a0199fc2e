package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The settings of notices as a form sends them. */
final class NoticeForms {
    static final String PATH = "settings/notices";

    private NoticeForms() {}

    /** As they are, so that they can be sent back unchanged. */
    static ObjectNode current(Installation on) {
        var now = on.as("admin").get(PATH).expect(200).json();
        var form =
                Forms.of(
                        "version", now.path("version").asText(),
                        "mails", now.path("mails").asText(),
                        "bundle", now.path("bundle").asText(),
                        "quiet", now.path("quiet").asText(),
                        "from", now.path("from").asText(),
                        "to", now.path("to").asText(),
                        "digest", now.path("digest").asText(),
                        "digestHour", now.path("digestHour").asText());
        form.put(
                "digestDay", Forms.item(now.path("days"), "selected", "true").path("day").asText());
        add("inbox", now, form);
        add("mail", now, form);
        return form;
    }

    /** Makes them again as they were. */
    static void restore(Installation on, ObjectNode earlier) {
        var now = on.as("admin").get(PATH).expect(200).json();
        NoticeWorld.save(on, earlier.put("version", now.path("version").asText()));
    }

    private static void add(String name, JsonNode now, ObjectNode form) {
        var kinds = form.putArray(name);
        for (var kind : now.path("kinds")) {
            if (kind.path(name).asBoolean()) {
                kinds.add(kind.path("kind").asText());
            }
        }
    }
}
