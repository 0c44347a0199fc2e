package io.customer360.field;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds, changes and removes custom fields. What is stored in them is never made meaningless. */
public final class DefineFields {

    private final FieldDefinitions definitions;
    private final FieldValues values;
    private final UnitOfWork work;
    private final Clock clock;

    /** Defines in these stores. */
    public DefineFields(
            FieldDefinitions definitions, FieldValues values, UnitOfWork work, Clock clock) {
        this.definitions = definitions;
        this.values = values;
        this.work = work;
        this.clock = clock;
    }

    /** Adds a field. */
    public FieldDefinition add(FieldDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        return work.inOne(
                () -> {
                    List<FieldDefinition> held = definitions.of(draft.entity());
                    if (held.size() >= FieldDefinition.MAX_COUNT) {
                        throw Rejected.value(
                                "c360.input.too-many.error", FieldDefinition.MAX_COUNT);
                    }
                    FieldDefinition.requireFree(draft.name(), held);
                    requireOwnOptions(draft.options(), Set.of());
                    FieldChange added = new FieldChange(FieldDefinition.ENTITY, "", draft.name());
                    return definitions.add(draft, revision(draft.name(), actor, List.of(added)));
                });
    }

    /** Changes a field; its type and the options that are in use stay. */
    public FieldDefinition change(FieldId id, FieldDraft draft, Actor actor) {
        actor.require(Permission.MANAGE);
        int version =
                draft.version()
                        .orElseThrow(() -> Rejected.at("version", "c360.input.required.error"));
        return work.inOne(
                () -> {
                    FieldDefinition current = current(id, draft.entity(), version);
                    FieldDefinition.requireFree(
                            draft.name(),
                            definitions.of(draft.entity()).stream()
                                    .filter(field -> !field.id().equals(id))
                                    .toList());
                    requireSafe(current, draft);
                    FieldDefinition next = draft.as(id, version + 1);
                    List<FieldChange> changes = changes(current, next);
                    return changes.isEmpty()
                            ? current
                            : definitions.replace(
                                    next, version, revision(draft.name(), actor, changes));
                });
    }

    /** Removes a field with all its values. */
    public void remove(FieldEntity entity, FieldId id, int version, Actor actor) {
        actor.require(Permission.MANAGE);
        work.inOne(
                () -> {
                    FieldDefinition current = current(id, entity, version);
                    FieldChange removed =
                            new FieldChange(FieldDefinition.ENTITY, current.name(), "");
                    definitions.remove(
                            current, version, revision(current.name(), actor, List.of(removed)));
                    values.forget(id);
                    return current;
                });
    }

    private FieldDefinition current(FieldId id, FieldEntity entity, int version) {
        FieldDefinition current =
                definitions
                        .find(id)
                        .filter(field -> field.entity() == entity)
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private void requireSafe(FieldDefinition current, FieldDraft draft) {
        Set<Integer> held = new HashSet<>(current.options().stream().map(FieldOption::id).toList());
        requireOwnOptions(draft.options(), held);
        if (draft.type() != current.type()) {
            requireSameSecrecy(current.type(), draft.type());
            int records = values.count(current.id());
            if (records > 0) {
                throw Rejected.at("type", "c360.fields.type-in-use.error", records);
            }
        }
        draft.options().forEach(option -> held.remove(option.id()));
        if (!held.isEmpty()) {
            held.retainAll(values.chosen(current.id()));
        }
        held.stream()
                .sorted()
                .findFirst()
                .flatMap(current::option)
                .ifPresent(
                        option -> {
                            throw Rejected.at(
                                    "optionNames",
                                    "c360.fields.option-in-use.error",
                                    option.name());
                        });
    }

    /** History keeps old values, and hides amounts by the type that the field has now. */
    private static void requireSameSecrecy(FieldType before, FieldType after) {
        if (before.revenue() != after.revenue()) {
            throw Rejected.at("type", "c360.fields.type-amount.error");
        }
    }

    private static void requireOwnOptions(List<FieldOption> options, Set<Integer> held) {
        Set<Integer> named = new HashSet<>();
        for (FieldOption option : options) {
            boolean known = option.id() == 0 || held.contains(option.id());
            if (!known || (option.id() != 0 && !named.add(option.id()))) {
                throw Rejected.at("optionIds", "c360.input.choice.error");
            }
        }
    }

    private static List<FieldChange> changes(FieldDefinition before, FieldDefinition after) {
        Map<String, String> old = DefinitionTexts.of(before);
        return FieldChange.between(old, DefinitionTexts.of(after));
    }

    private Revision revision(String subject, Actor actor, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), subject, changes);
    }
}
