package io.customer360.field;

import io.customer360.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The custom fields of one kind of record, to judge what is entered in many of them. */
public final class ManyFields {

    private final List<FieldDefinition> all;
    private final Function<Collection<Integer>, Map<Integer, CustomValues>> values;
    private final FieldParser parser;
    private final Actor actor;

    ManyFields(
            List<FieldDefinition> all,
            Function<Collection<Integer>, Map<Integer, CustomValues>> values,
            FieldParser parser,
            Actor actor) {
        this.all = List.copyOf(all);
        this.values = values;
        this.parser = parser;
        this.actor = actor;
    }

    /** The fields in the administrator's order. */
    public List<FieldDefinition> all() {
        return all;
    }

    /** The values of several records by one question; every asked record is a key. */
    public Map<Integer, CustomValues> read(Collection<Integer> records) {
        return values.apply(records);
    }

    /** What may be stored with a new record, in which no required field may be missing. */
    public AcceptedFields adding(Map<String, List<String>> entered) {
        return new EnteredFields(all, parser, actor, true).on(CustomValues.NONE, entered);
    }

    /** What an edit of a record may store; a required field cannot be cleared. */
    public AcceptedFields changing(CustomValues current, Map<String, List<String>> entered) {
        return entered.isEmpty()
                ? AcceptedFields.NONE
                : new EnteredFields(all, parser, actor, false).on(current, entered);
    }
}
