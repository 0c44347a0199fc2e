package io.customer360.field;

import io.customer360.shared.FieldChange;
import java.util.List;
import java.util.Set;

/**
 * Custom values that may be stored.
 *
 * @param values all values of the record after the edit
 * @param changed the fields whose value is another than before
 * @param changes the same for history, in the order of the fields
 */
public record AcceptedFields(CustomValues values, Set<FieldId> changed, List<FieldChange> changes) {

    /** No field was touched. */
    public static final AcceptedFields NONE =
            new AcceptedFields(CustomValues.NONE, Set.of(), List.of());

    public AcceptedFields {
        changed = Set.copyOf(changed);
        changes = List.copyOf(changes);
    }
}
