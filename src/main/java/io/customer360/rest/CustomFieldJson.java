package io.customer360.rest;

import io.customer360.field.FieldDefinition;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import java.util.List;

/**
 * A custom field of a record with its value: one text, several for a choice of several, none when
 * nothing is set.
 *
 * @param source the system that feeds it, if any; people cannot edit it then
 * @param link where the value of a web address leads, or blank
 * @param note what the chosen option means, or absent
 */
public record CustomFieldJson(
        int id,
        String name,
        String type,
        List<Worded> values,
        FieldSourceJson source,
        SafeUrl link,
        String note) {

    /** Whether a person could give it a first value. */
    boolean toBeAdded() {
        return values.isEmpty() && source == null;
    }

    static CustomFieldJson of(
            FieldDefinition field, List<Worded> values, SafeUrl link, String note) {
        return new CustomFieldJson(
                field.id().value(),
                field.name(),
                field.type().code(),
                values,
                field.source().map(FieldSourceJson::of).orElse(null),
                link,
                note);
    }
}
