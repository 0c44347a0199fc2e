package io.customer360.ingest;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldId;
import io.customer360.field.FieldOption;
import io.customer360.field.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of custom fields. */
final class FieldColumns {

    private FieldColumns() {}

    static IntakeColumn of(FieldDefinition field) {
        IntakeColumn any = IntakeColumn.custom(field.id().input(), field.name(), field.required());
        IntakeColumn column = field.type() == FieldType.DATE ? any.asDays() : any;
        return field.edited() ? column : column.asFed();
    }

    /** What an entry says in those custom fields that are among these columns, by their ids. */
    static Map<String, List<String>> entered(
            Entry entry, List<FieldDefinition> fields, Set<String> columns) {
        Map<String, List<String>> entered = new HashMap<>();
        for (FieldDefinition field : fields) {
            String text = entry.texts().get(field.id().input());
            if (text != null && columns.contains(field.id().input())) {
                entered.put(field.id().toString(), texts(field, text));
            }
        }
        return entered;
    }

    /** Whether a column is that of a custom field. */
    static boolean custom(String column) {
        return FieldId.ofInput(column).isPresent();
    }

    /** Several options stand between semicolons, lines or commas, unless one is called like all. */
    private static List<String> texts(FieldDefinition field, String text) {
        boolean several = field.type() == FieldType.MULTI_SELECT;
        boolean one =
                field.options().stream().map(FieldOption::name).anyMatch(text.strip()::equals);
        if (!several || one) {
            return List.of(text.strip());
        }
        String between = text.contains(";") || text.contains("\n") ? "[;\n]" : ",";
        return Stream.of(text.split(between)).map(String::strip).toList();
    }
}
