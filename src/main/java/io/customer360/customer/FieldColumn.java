package io.customer360.customer;

import io.customer360.field.FieldId;

/** A custom field as a column of the list of customers. */
public record FieldColumn(FieldId field) implements ListColumn {

    @Override
    public String code() {
        return field.input();
    }
}
