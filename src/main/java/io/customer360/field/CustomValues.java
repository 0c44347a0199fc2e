package io.customer360.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of the custom fields of one record; a field without a value is absent. */
public record CustomValues(Map<FieldId, FieldValue> values) {

    /** Nothing is set. */
    public static final CustomValues NONE = new CustomValues(Map.of());

    public CustomValues {
        values = Map.copyOf(values);
    }

    /** The value of a field. */
    public Optional<FieldValue> of(FieldId field) {
        return Optional.ofNullable(values.get(field));
    }

    CustomValues with(FieldId field, Optional<FieldValue> value) {
        Map<FieldId, FieldValue> next = new LinkedHashMap<>(values);
        value.ifPresentOrElse(given -> next.put(field, given), () -> next.remove(field));
        return new CustomValues(next);
    }
}
