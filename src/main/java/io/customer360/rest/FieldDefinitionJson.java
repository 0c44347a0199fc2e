package io.customer360.rest;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldOption;
import io.customer360.rest.view.Label;
import java.util.List;

/** The definition of a custom field. */
public record FieldDefinitionJson(
        int id,
        String entity,
        String name,
        String help,
        Label type,
        boolean required,
        FieldSourceJson source,
        List<Option> options,
        int version) {

    /** One of the values to choose from. */
    public record Option(int id, String name, String description) {
        private static Option of(FieldOption option) {
            return new Option(option.id(), option.name(), option.description());
        }
    }

    /** Copies a definition. */
    public static FieldDefinitionJson of(FieldDefinition field) {
        return new FieldDefinitionJson(
                field.id().value(),
                field.entity().code(),
                field.name(),
                field.help(),
                new Label(field.type().code(), field.type().textKey()),
                field.required(),
                field.source().map(FieldSourceJson::of).orElse(null),
                field.options().stream().map(Option::of).toList(),
                field.version());
    }
}
