package io.customer360.field;

import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;

/** The custom fields there are. Writes store the definition and its revision together. */
public interface FieldDefinitions {

    /** The fields of a kind of record, oldest first. */
    List<FieldDefinition> of(FieldEntity entity);

    /** The field with this id. */
    Optional<FieldDefinition> find(FieldId id);

    /** Stores a new definition as version 1. */
    FieldDefinition add(FieldDraft draft, Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    FieldDefinition replace(FieldDefinition next, int expectedVersion, Revision revision);

    /**
     * Removes a definition; {@code Stale} when somebody saved before, {@code NotFound} when gone.
     */
    void remove(FieldDefinition field, int expectedVersion, Revision revision);
}
