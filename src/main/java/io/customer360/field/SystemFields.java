package io.customer360.field;

import java.util.List;

/** The fields that a kind of record has by itself, as its room publishes them. */
public interface SystemFields {

    /** The kind of record. */
    FieldEntity entity();

    /** The fields in the order of their forms. */
    List<SystemField> fields();
}
