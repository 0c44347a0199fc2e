package io.customer360.settings;

import java.util.List;

/** Custom fields that stand together under a heading, in order. */
public record FieldGroup(String heading, List<Integer> fieldIds) {

    /** The longest heading. */
    public static final int MAX_HEADING = 100;

    public FieldGroup {
        fieldIds = List.copyOf(fieldIds);
    }
}
