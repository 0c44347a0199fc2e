package io.customer360.field;

import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Custom fields in memory: definitions, their lists and their values. */
public final class MemoryFields implements FieldDefinitions, FieldLists, FieldValues {

    private final List<FieldDefinition> definitions = new ArrayList<>();
    private final Map<FieldEntity, FieldList> lists = new HashMap<>();
    private final Map<Integer, Map<FieldId, FieldValue>> values = new HashMap<>();
    public final List<Revision> revisions = new ArrayList<>();
    private int ids = 10;

    /** The fields as use cases see them; every user but gone is active. */
    public CustomFields custom() {
        return new CustomFields(this, this, this, key -> !key.value().equals("gone"));
    }

    /** Adds a field without options. */
    public FieldDefinition holding(FieldEntity entity, String name, FieldType type) {
        return add(AField.of(entity, name, type).draft(), null);
    }

    @Override
    public List<FieldDefinition> of(FieldEntity entity) {
        return definitions.stream().filter(field -> field.entity() == entity).toList();
    }

    @Override
    public Optional<FieldDefinition> find(FieldId id) {
        return definitions.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    @Override
    public FieldDefinition add(FieldDraft draft, Revision revision) {
        FieldDefinition added = withIds(draft.as(new FieldId(++ids), 1));
        definitions.add(added);
        revisions.add(revision);
        return added;
    }

    @Override
    public FieldDefinition replace(FieldDefinition next, int expectedVersion, Revision revision) {
        FieldDefinition current = find(next.id()).orElseThrow(NotFound::new);
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        FieldDefinition stored = withIds(next);
        definitions.set(definitions.indexOf(current), stored);
        revisions.add(revision);
        return stored;
    }

    @Override
    public void remove(FieldDefinition field, int expectedVersion, Revision revision) {
        definitions.removeIf(known -> known.id().equals(field.id()));
        revisions.add(revision);
    }

    @Override
    public FieldList current(FieldEntity entity) {
        return lists.getOrDefault(entity, FieldList.shipped(entity));
    }

    @Override
    public void save(FieldList next, int expectedVersion, Revision revision) {
        lists.put(next.entity(), next);
        revisions.add(revision);
    }

    @Override
    public Map<Integer, CustomValues> of(FieldEntity entity, Collection<Integer> records) {
        Set<FieldId> known = new HashSet<>(of(entity).stream().map(FieldDefinition::id).toList());
        Map<Integer, CustomValues> found = new HashMap<>();
        for (int record : records) {
            Map<FieldId, FieldValue> held =
                    new HashMap<>(values.getOrDefault(record, new HashMap<>()));
            held.keySet().retainAll(known);
            found.put(record, new CustomValues(held));
        }
        return found;
    }

    @Override
    public void save(FieldEntity entity, int record, Set<FieldId> fields, CustomValues next) {
        Map<FieldId, FieldValue> held = values.computeIfAbsent(record, id -> new HashMap<>());
        fields.forEach(
                field ->
                        next.of(field)
                                .ifPresentOrElse(
                                        value -> held.put(field, value), () -> held.remove(field)));
    }

    @Override
    public void saveAll(FieldEntity entity, Map<Integer, AcceptedFields> accepted) {
        accepted.forEach(
                (record, fields) -> save(entity, record, fields.changed(), fields.values()));
    }

    @Override
    public void forget(FieldEntity entity, int record) {
        Set<FieldId> gone = new HashSet<>(of(entity).stream().map(FieldDefinition::id).toList());
        values.getOrDefault(record, new HashMap<>()).keySet().removeAll(gone);
    }

    @Override
    public void forget(FieldId field) {
        values.values().forEach(held -> held.remove(field));
    }

    @Override
    public int count(FieldId field) {
        return (int) values.values().stream().filter(held -> held.containsKey(field)).count();
    }

    @Override
    public Set<Integer> chosen(FieldId field) {
        Set<Integer> chosen = new HashSet<>();
        values.values().stream()
                .map(held -> held.get(field))
                .filter(FieldValue.Choice.class::isInstance)
                .forEach(value -> chosen.addAll(((FieldValue.Choice) value).options()));
        return chosen;
    }

    private FieldDefinition withIds(FieldDefinition field) {
        return new FieldDefinition(
                field.id(),
                field.entity(),
                field.name(),
                field.help(),
                field.type(),
                field.required(),
                field.source(),
                field.options().stream().map(this::withId).toList(),
                field.version());
    }

    private FieldOption withId(FieldOption option) {
        return option.id() == 0
                ? new FieldOption(++ids, option.name(), option.description())
                : option;
    }
}
