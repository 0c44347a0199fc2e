package io.customer360.adapter.ao.field;

import static java.util.Objects.requireNonNullElse;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldOption;
import io.customer360.field.FieldSource;
import io.customer360.field.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Copies definitions to and from rows. */
final class FieldRows {

    private FieldRows() {}

    static Map<String, Object> columns(FieldDraft draft) {
        Map<String, Object> row = new HashMap<>();
        row.put(FieldDefinitionRow.ENTITY, draft.entity().code());
        row.put(FieldDefinitionRow.NAME, draft.name());
        row.put(FieldDefinitionRow.NAME_KEY, nameKey(draft.name()));
        row.put(FieldDefinitionRow.HELP, draft.help());
        row.put(FieldDefinitionRow.TYPE_CODE, draft.type().code());
        row.put(FieldDefinitionRow.REQUIRED, draft.required());
        row.put(FieldDefinitionRow.SOURCE_NAME, name(draft.source()));
        row.put(FieldDefinitionRow.SOURCE_LINK, link(draft.source()));
        row.put(FieldDefinitionRow.VERSION, 1);
        return row;
    }

    static FieldDefinitionRow update(FieldDefinitionRow row, FieldDefinition next) {
        row.setName(next.name());
        row.setNameKey(nameKey(next.name()));
        row.setHelp(next.help());
        row.setTypeCode(next.type().code());
        row.setRequired(next.required());
        row.setSourceName(name(next.source()));
        row.setSourceLink(link(next.source()));
        row.setVersion(next.version());
        row.save();
        return row;
    }

    static FieldDefinition copy(FieldDefinitionRow row, List<FieldOption> options) {
        return new FieldDefinition(
                new FieldId(row.getID()),
                FieldEntity.of(row.getEntity()).orElseThrow(),
                row.getName(),
                requireNonNullElse(row.getHelp(), ""),
                FieldType.of(row.getTypeCode()),
                row.isRequired(),
                Optional.ofNullable(row.getSourceName())
                        .map(
                                name ->
                                        new FieldSource(
                                                name, requireNonNullElse(row.getSourceLink(), ""))),
                options,
                row.getVersion());
    }

    static FieldOption copy(FieldOptionRow row) {
        return new FieldOption(
                row.getID(), row.getName(), requireNonNullElse(row.getDescription(), ""));
    }

    static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String name(Optional<FieldSource> source) {
        return source.map(FieldSource::name).orElse(null);
    }

    private static String link(Optional<FieldSource> source) {
        return source.map(FieldSource::link).orElse(null);
    }
}
