package io.customer360.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A definition as the texts that history keeps of it. */
final class DefinitionTexts {

    private DefinitionTexts() {}

    static Map<String, String> of(FieldDefinition field) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", field.name());
        texts.put("help", field.help());
        texts.put("type", field.type().code());
        texts.put("required", Boolean.toString(field.required()));
        texts.put("sourceName", field.source().map(FieldSource::name).orElse(""));
        texts.put("sourceLink", field.source().map(FieldSource::link).orElse(""));
        texts.put(
                "options",
                field.options().stream()
                        .map(DefinitionTexts::text)
                        .collect(Collectors.joining("\n")));
        return texts;
    }

    private static String text(FieldOption option) {
        return option.description().isEmpty()
                ? option.name()
                : option.name() + ": " + option.description();
    }
}
