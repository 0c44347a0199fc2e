package io.customer360.field;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the custom fields of a kind of record in order, and hides system fields or shows them. */
public final class ArrangeFields {

    private final FieldLists lists;
    private final FieldDefinitions definitions;
    private final List<SystemFields> system;
    private final UnitOfWork work;
    private final Clock clock;

    /** Arranges these fields. */
    public ArrangeFields(
            FieldLists lists,
            FieldDefinitions definitions,
            List<SystemFields> system,
            UnitOfWork work,
            Clock clock) {
        this.lists = lists;
        this.definitions = definitions;
        this.system = List.copyOf(system);
        this.work = work;
        this.clock = clock;
    }

    /** The system fields of a kind of record. */
    public List<SystemField> system(FieldEntity entity) {
        return system.stream()
                .filter(one -> one.entity() == entity)
                .flatMap(one -> one.fields().stream())
                .toList();
    }

    /**
     * Reads {@code version}, the lists {@code order} (ids, also with commas) and {@code hidden}
     * (names), of which an absent one stays, and saves the arrangement.
     */
    public FieldList on(
            FieldEntity entity,
            Map<String, String> input,
            Map<String, List<String>> given,
            Actor actor) {
        return change(
                entity,
                input,
                actor,
                current ->
                        current.arranged(
                                given.containsKey("order")
                                        ? order(entity, given.get("order"))
                                        : current.order(),
                                given.containsKey("hidden")
                                        ? hidden(entity, given.get("hidden"))
                                        : current.hidden()));
    }

    /** Reads {@code version} and {@code hidden}, and hides a system field or shows it again. */
    public FieldList hide(FieldEntity entity, String name, Map<String, String> input, Actor actor) {
        return change(
                entity,
                input,
                actor,
                current -> {
                    if (system(entity).stream().noneMatch(field -> field.name().equals(name))) {
                        throw new NotFound();
                    }
                    List<String> hidden = new ArrayList<>(current.hidden());
                    hidden.remove(name);
                    if (new Fields(input).flag("hidden")) {
                        hidden.add(name);
                    }
                    return current.arranged(current.order(), hidden(entity, hidden));
                });
    }

    private FieldList change(
            FieldEntity entity,
            Map<String, String> input,
            Actor actor,
            UnaryOperator<FieldList> step) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        fields.flag("hidden");
        fields.check();
        return work.inOne(
                () -> {
                    FieldList current = lists.current(entity);
                    if (current.version() != version) {
                        throw new Stale(current);
                    }
                    return save(current, step.apply(current), actor);
                });
    }

    private FieldList save(FieldList current, FieldList next, Actor actor) {
        List<FieldChange> changes = FieldChange.between(texts(current), texts(next));
        if (changes.isEmpty()) {
            return current;
        }
        lists.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    /** Every id once; ids of fields that have gone meanwhile are left out. */
    private List<Integer> order(FieldEntity entity, List<String> texts) {
        Set<Integer> known =
                definitions.of(entity).stream()
                        .map(field -> field.id().value())
                        .collect(Collectors.toCollection(HashSet::new));
        Fields fields = new Fields(Map.of());
        List<Integer> ids =
                texts.stream()
                        .flatMap(text -> Stream.of(text.split(",")))
                        .filter(text -> !text.isBlank())
                        .flatMap(
                                text ->
                                        fields
                                                .attempt(
                                                        "order",
                                                        () ->
                                                                Parse.wholeNumber(
                                                                        text, 1, Integer.MAX_VALUE))
                                                .stream())
                        .filter(known::remove)
                        .toList();
        fields.check();
        return ids;
    }

    private Set<String> hidden(FieldEntity entity, List<String> names) {
        Set<String> wanted = new TreeSet<>(names);
        wanted.removeIf(String::isBlank);
        Set<String> hideable =
                system(entity).stream()
                        .filter(SystemField::hideable)
                        .map(SystemField::name)
                        .collect(Collectors.toSet());
        if (!hideable.containsAll(wanted)) {
            throw Rejected.at("hidden", "c360.fields.not-hideable.error");
        }
        return wanted;
    }

    private static Map<String, String> texts(FieldList list) {
        return Map.of(
                "order",
                list.order().stream().map(String::valueOf).collect(Collectors.joining("\n")),
                "hidden",
                String.join("\n", new TreeSet<>(list.hidden())));
    }
}
