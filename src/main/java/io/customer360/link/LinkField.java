package io.customer360.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a link as history names them. */
enum LinkField {
    NAME("name", "c360.links.name.label"),
    ADDRESS("address", "c360.links.address.label");

    private final String field;
    private final String textKey;

    LinkField(String field, String textKey) {
        this.field = field;
        this.textKey = textKey;
    }

    static Optional<LinkField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** The texts of a link by field. */
    static Map<String, String> texts(String name, WebAddress address) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NAME.field, name);
        texts.put(ADDRESS.field, address.text());
        return texts;
    }

    String field() {
        return field;
    }

    String textKey() {
        return textKey;
    }
}
