package io.customer360.tag;

import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A tag as somebody has entered it; the version is the one they have seen, 0 for a new one. */
public record TagDraft(
        int version, String name, TagColour colour, Optional<ExternalId> externalId) {

    /** Reads texts by name; without a colour the tag gets the one that its name proposes. */
    public static TagDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.optional("version", Parse::version).orElse(0);
        String name = fields.required("name", Tag::name).orElse("");
        TagColour colour =
                fields.optional("colour", TagColour::of)
                        .orElseGet(() -> TagColour.proposedFor(name));
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        fields.check();
        return new TagDraft(version, name, colour, externalId);
    }

    static Map<String, String> texts(Tag tag) {
        return texts(tag.name(), tag.colour());
    }

    Map<String, String> texts() {
        return texts(name, colour);
    }

    private static Map<String, String> texts(String name, TagColour colour) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", name);
        texts.put("colour", colour.code());
        return texts;
    }
}
