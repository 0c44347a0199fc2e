package io.customer360.field;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The values of custom fields, by the ids of the records that have them. */
public interface FieldValues {

    /** The values of several records at once; every asked record is a key. */
    Map<Integer, CustomValues> of(FieldEntity entity, Collection<Integer> records);

    /** Replaces the values of these fields of a record; what is not among the values is cleared. */
    void save(FieldEntity entity, int record, Set<FieldId> fields, CustomValues values);

    /** The same for many records of one kind at once, in few statements. */
    void saveAll(FieldEntity entity, Map<Integer, AcceptedFields> accepted);

    /** Clears every value of a record that goes. */
    void forget(FieldEntity entity, int record);

    /** Clears a field that goes from every record. */
    void forget(FieldId field);

    /** How many records have a value in this field. */
    int count(FieldId field);

    /** The options of a field that are chosen somewhere. */
    Set<Integer> chosen(FieldId field);
}
