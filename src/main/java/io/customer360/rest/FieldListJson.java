package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.util.List;

/**
 * The fields of a kind of record.
 *
 * @param version the version of the arrangement
 */
public record FieldListJson(
        String entity,
        int version,
        List<Kind> kinds,
        List<System> system,
        List<FieldDefinitionJson> fields) {

    /** A kind of record that can have fields. */
    public record Kind(String code, Label label, boolean chosen) {}

    /** A field of the app. */
    public record System(String name, Label label, boolean hideable, boolean hidden) {}
}
