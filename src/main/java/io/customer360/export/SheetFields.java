package io.customer360.export;

import io.customer360.customer.FieldColumn;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldTexts;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The custom fields that a file shows, of those that its reader may see. */
final class SheetFields {
    private final CustomFields fields;
    private final Map<FieldColumn, FieldDefinition> shown = new HashMap<>();

    SheetFields(CustomFields fields, List<FieldColumn> columns, Actor actor) {
        this.fields = fields;
        for (FieldDefinition field : fields.of(FieldEntity.CUSTOMER, actor)) {
            FieldColumn column = new FieldColumn(field.id());
            if (columns.contains(column)) {
                shown.put(column, field);
            }
        }
    }

    /** What a column says of each of these customers. */
    BiFunction<FieldColumn, CustomerId, String> of(Collection<CustomerId> customers) {
        if (shown.isEmpty()) {
            return (column, customer) -> "";
        }
        List<Integer> ids = customers.stream().map(CustomerId::value).toList();
        Map<Integer, CustomValues> values = fields.read(FieldEntity.CUSTOMER, ids);
        return (column, customer) -> text(shown.get(column), values.get(customer.value()));
    }

    private static String text(FieldDefinition field, CustomValues values) {
        return field == null ? "" : String.join(", ", FieldTexts.of(field, values.of(field.id())));
    }
}
