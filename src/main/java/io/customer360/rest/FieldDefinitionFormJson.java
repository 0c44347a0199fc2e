package io.customer360.rest;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldSource;
import io.customer360.field.FieldType;
import io.customer360.rest.view.Worded;
import java.util.List;
import java.util.stream.Stream;

/** The form of a new or an existing custom field. */
public record FieldDefinitionFormJson(
        String entity,
        Integer id,
        int version,
        String name,
        String help,
        boolean required,
        List<OptionJson> types,
        String sourceName,
        String sourceLink,
        List<FieldDefinitionJson.Option> options) {

    private static final List<FieldDefinitionJson.Option> EMPTY =
            List.of(new FieldDefinitionJson.Option(0, "", ""));

    /** An empty form. */
    static FieldDefinitionFormJson blank(FieldEntity entity) {
        return new FieldDefinitionFormJson(
                entity.code(), null, 0, "", "", false, types(FieldType.TEXT), "", "", EMPTY);
    }

    /** A form with what a field has. */
    static FieldDefinitionFormJson of(FieldDefinition field) {
        var options = FieldDefinitionJson.of(field).options();
        return new FieldDefinitionFormJson(
                field.entity().code(),
                field.id().value(),
                field.version(),
                field.name(),
                field.help(),
                field.required(),
                types(field.type()),
                field.source().map(FieldSource::name).orElse(""),
                field.source().map(FieldSource::link).orElse(""),
                options.isEmpty() ? EMPTY : options);
    }

    private static List<OptionJson> types(FieldType chosen) {
        return Stream.of(FieldType.values())
                .map(type -> Worded.of(type.code(), type.textKey()))
                .map(type -> OptionJson.of(type, chosen.code()))
                .toList();
    }
}
