package io.customer360.field;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.shared.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The custom fields of a kind of record, for the use cases that edit such records.
 *
 * <p>An edit of a record calls, inside its own unit of work and after its check of the version:
 *
 * <pre>
 * AcceptedFields custom =
 *     fields.changing(FieldEntity.CONTACT, fields.read(FieldEntity.CONTACT, id), entered, actor);
 * changes.addAll(custom.changes());              // into the revision of the record
 * ...
 * fields.save(FieldEntity.CONTACT, id, custom);  // when there is any change
 * </pre>
 *
 * <p>What was entered is given by field id ("12") as a list of texts: several for a multi-select,
 * amount and currency for money, else one. A blank text or an empty list clears; a field that was
 * not entered stays. Refusals name {@code fields.12}, history {@code field:12}.
 */
public final class CustomFields {

    private final FieldDefinitions definitions;
    private final FieldLists lists;
    private final FieldValues values;
    private final FieldParser parser;

    /** The fields of these definitions in the order of these lists. */
    public CustomFields(
            FieldDefinitions definitions, FieldLists lists, FieldValues values, FieldUsers users) {
        this.definitions = definitions;
        this.lists = lists;
        this.values = values;
        this.parser = new FieldParser(users);
    }

    /** The fields of a kind of record in the administrator's order. */
    public List<FieldDefinition> of(FieldEntity entity) {
        List<FieldDefinition> all = definitions.of(entity);
        return all.isEmpty() ? all : lists.current(entity).sorted(all);
    }

    /** Those of them whose values this person may see. */
    public List<FieldDefinition> of(FieldEntity entity, Actor viewer) {
        return of(entity).stream().filter(field -> field.openTo(viewer)).toList();
    }

    /** What is asked of a field, by its meaning; refused when this person may not see the field. */
    public FieldAsked meant(FieldEntity entity, FieldAsked asked, Actor viewer) {
        return of(entity, viewer).stream()
                .filter(field -> field.id().equals(asked.field()))
                .findFirst()
                .map(field -> asked.meaning(FieldCondition.of(field, meant(field, asked, viewer))))
                .orElseThrow(() -> Rejected.at(asked.field().input(), "c360.input.choice.error"));
    }

    private static FieldAsked meant(FieldDefinition field, FieldAsked asked, Actor viewer) {
        return field.type() == FieldType.USER ? asked.by(viewer.key()) : asked;
    }

    /** The system fields of a kind of record that the administrator does not want to see. */
    public Set<String> hidden(FieldEntity entity) {
        return lists.current(entity).hidden();
    }

    /** The values of one record. */
    public CustomValues read(FieldEntity entity, int record) {
        return read(entity, List.of(record)).get(record);
    }

    /** The values of several records by one question; every asked record is a key. */
    public Map<Integer, CustomValues> read(FieldEntity entity, Collection<Integer> records) {
        if (!definitions.of(entity).isEmpty() && !records.isEmpty()) {
            return values.of(entity, records);
        }
        Map<Integer, CustomValues> none = new HashMap<>();
        records.forEach(record -> none.put(record, CustomValues.NONE));
        return none;
    }

    /** What may be stored with a new record, in which no required field may be missing. */
    public AcceptedFields adding(
            FieldEntity entity, Map<String, List<String>> entered, Actor actor) {
        return new EnteredFields(of(entity), parser, actor, true).on(CustomValues.NONE, entered);
    }

    /** What an edit of a record may store; a required field cannot be cleared. */
    public AcceptedFields changing(
            FieldEntity entity,
            CustomValues current,
            Map<String, List<String>> entered,
            Actor actor) {
        return new EnteredFields(of(entity), parser, actor, false).on(current, entered);
    }

    /** The same judgement for many records, by fields that are read once. */
    public ManyFields many(FieldEntity entity, Actor actor) {
        return new ManyFields(of(entity), records -> read(entity, records), parser, actor);
    }

    /** Stores what was accepted of many records, by their ids. */
    public void saveAll(FieldEntity entity, Map<Integer, AcceptedFields> accepted) {
        Map<Integer, AcceptedFields> changed = new HashMap<>(accepted);
        changed.values().removeIf(fields -> fields.changed().isEmpty());
        if (!changed.isEmpty()) {
            values.saveAll(entity, changed);
        }
    }

    /** Stores what was accepted; called inside the unit of work that saves the record. */
    public void save(FieldEntity entity, int record, AcceptedFields accepted) {
        if (!accepted.changed().isEmpty()) {
            values.save(entity, record, accepted.changed(), accepted.values());
        }
    }

    /** What the values of a record that is removed were, for the revision that removes it. */
    public List<FieldChange> removed(FieldEntity entity, int record) {
        CustomValues held = read(entity, record);
        return of(entity).stream()
                .filter(field -> held.of(field.id()).isPresent())
                .map(
                        field ->
                                new FieldChange(
                                        field.id().history(),
                                        FieldTexts.history(field, held.of(field.id())),
                                        ""))
                .toList();
    }

    /** Refuses values of fields that only programs may change, of whatever kind of record. */
    public void requireEdited(Set<String> entered) {
        Fields problems = new Fields(Map.of());
        Stream.of(FieldEntity.values())
                .flatMap(entity -> definitions.of(entity).stream())
                .filter(field -> !field.edited() && entered.contains(field.id().toString()))
                .forEach(field -> problems.problem(field.id().input(), "c360.fields.locked.error"));
        problems.check();
    }

    /** Whether a person may bring back a text of history: that of a field which people edit. */
    public boolean restorable(FieldEntity entity, String historyName) {
        return FieldId.ofHistory(historyName)
                .flatMap(definitions::find)
                .filter(field -> field.entity() == entity && field.edited())
                .isPresent();
    }

    /** Clears the values of a record that is removed; called inside that unit of work. */
    public void forget(FieldEntity entity, int record) {
        if (!definitions.of(entity).isEmpty()) {
            values.forget(entity, record);
        }
    }

    /** Everything that this person may see of the values, for searching. */
    public String searched(FieldEntity entity, CustomValues held, Actor viewer) {
        return of(entity, viewer).stream()
                .flatMap(field -> FieldTexts.of(field, held.of(field.id())).stream())
                .collect(Collectors.joining("\n"));
    }

    /** The names in history of fields that only holders of the revenue permission may see. */
    public Set<String> amounts() {
        return Stream.of(FieldEntity.values())
                .flatMap(entity -> definitions.of(entity).stream())
                .filter(field -> field.type().revenue())
                .map(field -> field.id().history())
                .collect(Collectors.toSet());
    }

    /** What history calls a field of this name, for the vocabulary of the kind of record. */
    public Optional<Word> word(FieldEntity entity, String historyName) {
        return FieldId.ofHistory(historyName)
                .flatMap(definitions::find)
                .filter(field -> field.entity() == entity)
                .map(FieldDefinition::word);
    }

    /** What to enter to bring back a text of history, for the restorer of the kind of record. */
    public Map<String, List<String>> entered(
            FieldEntity entity, String historyName, String historyText) {
        return FieldId.ofHistory(historyName)
                .flatMap(definitions::find)
                .filter(field -> field.entity() == entity && field.edited())
                .map(field -> Map.of(field.id().toString(), FieldTexts.entered(field, historyText)))
                .orElse(Map.of());
    }
}
