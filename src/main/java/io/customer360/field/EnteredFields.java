package io.customer360.field;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges what somebody has entered in the custom fields of one record. */
final class EnteredFields {

    private final List<FieldDefinition> fields;
    private final FieldParser parser;
    private final Actor actor;
    private final boolean whole;
    private final Fields problems = new Fields(Map.of());

    /** Judges by these fields; in a whole record no required field may be missing. */
    EnteredFields(List<FieldDefinition> fields, FieldParser parser, Actor actor, boolean whole) {
        this.fields = fields;
        this.parser = parser;
        this.actor = actor;
        this.whole = whole;
    }

    /** What may be stored, or every problem at once. */
    AcceptedFields on(CustomValues current, Map<String, List<String>> entered) {
        CustomValues next = current;
        Set<FieldId> changed = new HashSet<>();
        List<FieldChange> changes = new ArrayList<>();
        for (FieldDefinition field : fields) {
            Optional<FieldValue> before = current.of(field.id());
            Optional<FieldValue> after = after(field, before, entered.get(name(field)));
            if (!after.equals(before)) {
                next = next.with(field.id(), after);
                changed.add(field.id());
                changes.add(change(field, before, after));
            }
        }
        refuseUnknown(entered.keySet());
        problems.check();
        return new AcceptedFields(next, changed, changes);
    }

    private Optional<FieldValue> after(
            FieldDefinition field, Optional<FieldValue> before, List<String> texts) {
        if (texts != null && field.type().revenue()) {
            actor.require(Permission.SEE_REVENUE);
        }
        Optional<FieldValue> after = value(field, before, texts);
        if (missing(field, after, texts != null) && problems.clean(field.id().input())) {
            problems.problem(field.id().input(), "c360.input.required.error");
        }
        return after;
    }

    /** What is there already stays valid, also when a user has gone since. */
    private Optional<FieldValue> value(
            FieldDefinition field, Optional<FieldValue> before, List<String> texts) {
        if (texts == null || (!texts.isEmpty() && texts.equals(FieldTexts.of(field, before)))) {
            return before;
        }
        return problems.attempt(field.id().input(), () -> parser.value(field, texts))
                .orElse(before);
    }

    /** Programs that feed a field, and people who may not see it, have their own time. */
    private boolean missing(FieldDefinition field, Optional<FieldValue> after, boolean entered) {
        boolean expected = entered || (whole && field.edited() && field.openTo(actor));
        return field.required() && expected && after.isEmpty();
    }

    private void refuseUnknown(Set<String> entered) {
        Set<String> unknown = new HashSet<>(entered);
        fields.forEach(field -> unknown.remove(name(field)));
        unknown.forEach(
                name -> problems.problem("fields." + name, "c360.input.unknown-field.error"));
    }

    private static FieldChange change(
            FieldDefinition field, Optional<FieldValue> before, Optional<FieldValue> after) {
        return new FieldChange(
                field.id().history(),
                FieldTexts.history(field, before),
                FieldTexts.history(field, after));
    }

    private static String name(FieldDefinition field) {
        return field.id().toString();
    }
}
