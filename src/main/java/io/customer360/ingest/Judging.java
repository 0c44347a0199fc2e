package io.customer360.ingest;

import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.ManyFields;
import io.customer360.ingest.RecordIntake.Plan;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the entries of one call by what is known about all of them together. */
final class Judging<T> {

    private static final Set<String> OF_ENTRIES =
            Set.of(
                    RecordIntake.CUSTOMER,
                    RecordIntake.CUSTOMER_SOURCE,
                    RecordIntake.SOURCE,
                    RecordIntake.EXTERNAL_ID);

    private final RecordIntake<T> intake;
    private final RecordIntake.Reader<T> reader;
    private final Optional<ManyFields> custom;
    private final Set<String> columns;
    private final KnownRecords<T> known;

    Judging(
            List<Entry> entries,
            RecordIntake<T> intake,
            Records<T> records,
            FindCustomers customers,
            CustomFields fields,
            Promised promised,
            Manner manner,
            Actor actor) {
        this.intake = intake;
        RecordIntake.Reader<T> first = intake.reader(actor);
        this.custom = intake.fieldEntity().map(entity -> fields.many(entity, actor));
        this.columns =
                intake.columns(actor).stream().map(IntakeColumn::name).collect(Collectors.toSet());
        this.known =
                new KnownRecords<>(
                        entries, first, records, customers, custom, promised, manner, actor);
        this.reader = first.about(known.customers());
    }

    /** Where an entry goes. */
    private record Target<T>(CustomerId customer, ExternalId id, Optional<Held<T>> held) {}

    Verdict on(Entry entry) {
        Fields problems = new Fields(Map.of());
        entry.texts().keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.problem(column, "c360.input.unknown-field.error"));
        Optional<Target<T>> target = problems.attempt("", () -> target(entry));
        Optional<Held<T>> held = target.flatMap(Target::held);
        Map<String, String> texts = texts(entry, held);
        Optional<T> read = problems.attempt("", () -> reader.read(texts));
        Optional<AcceptedFields> entered = problems.attempt("", () -> custom(entry, held));
        if (read.isPresent() && target.isPresent()) {
            problems.attempt("", () -> alone(target.get(), texts));
            problems.attempt("", () -> fitting(target.get(), read.get()));
        }
        try {
            problems.check();
        } catch (Rejected refused) {
            return Verdict.rejected(entry, refused.problems());
        }
        return accepted(entry, target.orElseThrow(), read.orElseThrow(), entered.orElseThrow());
    }

    private Verdict accepted(Entry entry, Target<T> target, T read, AcceptedFields entered) {
        T terms = entered.changed().isEmpty() ? read : reader.with(read, entered);
        List<FieldChange> changes = new ArrayList<>(changes(target, read));
        changes.addAll(entered.changes());
        Set<String> keys = keys(entry, target);
        OptionalInt id = target.held().stream().mapToInt(Held::id).findFirst();
        if (id.isPresent() && changes.isEmpty()) {
            return Verdict.same(entry, keys, id.getAsInt());
        }
        Plan<T> plan =
                new Plan<>(
                        target.customer(),
                        target.id(),
                        target.held(),
                        terms,
                        reader.title(terms),
                        entered,
                        changes);
        if (id.isPresent()) {
            return Verdict.changed(entry, keys, id.getAsInt(), plan);
        }
        known.counted(target.customer());
        return Verdict.added(entry, keys, plan);
    }

    private List<FieldChange> changes(Target<T> target, T next) {
        return target.held()
                .map(
                        held ->
                                FieldChange.between(
                                        reader.history(held.terms(), held.externalId()),
                                        reader.history(next, held.externalId())))
                .orElse(List.of());
    }

    /** An entry says what changes; of a record that is there already the rest stays. */
    private Map<String, String> texts(Entry entry, Optional<Held<T>> held) {
        Map<String, String> texts =
                new HashMap<>(held.map(reader::texts).orElseGet(reader::defaults));
        entry.texts()
                .forEach(
                        (column, text) -> {
                            boolean says = held.isPresent() || !Text.blank(text);
                            if (says && !FieldColumns.custom(column)) {
                                boolean flag = intake.flags().contains(column);
                                texts.put(column, flag ? Spelled.flag(text) : text);
                            }
                        });
        texts.keySet().removeAll(OF_ENTRIES);
        return texts;
    }

    private AcceptedFields custom(Entry entry, Optional<Held<T>> held) {
        return custom.map(fields -> custom(fields, entered(entry, fields), held))
                .orElse(AcceptedFields.NONE);
    }

    private Map<String, List<String>> entered(Entry entry, ManyFields fields) {
        return FieldColumns.entered(entry, fields.all(), columns);
    }

    private AcceptedFields custom(
            ManyFields fields, Map<String, List<String>> entered, Optional<Held<T>> held) {
        return held.map(it -> fields.changing(known.values(it), entered))
                .orElseGet(() -> fields.adding(entered));
    }

    private Target<T> target(Entry entry) {
        Optional<ExternalId> id = known.externalId(entry);
        Optional<CustomerId> named = known.customer(entry);
        Optional<Held<T>> held = id.flatMap(known::of);
        if (held.isPresent()) {
            requireOwn(held.get(), named);
            return new Target<>(held.get().customer(), held.get().externalId(), held);
        }
        CustomerId customer =
                named.orElseThrow(
                        () -> Rejected.at(RecordIntake.CUSTOMER, "c360.input.required.error"));
        return id.map(it -> fresh(customer, it)).orElseGet(() -> byName(entry, customer));
    }

    private void requireOwn(Held<T> held, Optional<CustomerId> named) {
        boolean own = named.orElse(held.customer()).equals(held.customer());
        if (!own || !known.visible(held)) {
            throw Rejected.at(RecordIntake.EXTERNAL_ID, "c360.ingest.taken.error");
        }
        if (held.removed()) {
            throw Rejected.at(RecordIntake.EXTERNAL_ID, "c360.ingest.deleted.error");
        }
    }

    private Target<T> fresh(CustomerId customer, ExternalId id) {
        if (id.source().equals(ExternalId.APP)) {
            throw Rejected.at(
                    RecordIntake.SOURCE, "c360.ingest.source-reserved.error", id.source());
        }
        return withRoom(customer, id);
    }

    private Target<T> byName(Entry entry, CustomerId customer) {
        Records.Name name =
                known.name(entry)
                        .orElseThrow(
                                () ->
                                        Rejected.at(
                                                RecordIntake.EXTERNAL_ID,
                                                "c360.input.required.error"));
        List<Held<T>> held = known.of(name);
        if (held.size() > 1) {
            throw Rejected.value("c360.ingest.several.error", name.text());
        }
        return held.isEmpty()
                ? withRoom(customer, ExternalId.handMade())
                : new Target<>(customer, held.get(0).externalId(), Optional.of(held.get(0)));
    }

    private Target<T> withRoom(CustomerId customer, ExternalId id) {
        if (known.count(customer) >= intake.most()) {
            throw Rejected.value(intake.tooMany(), intake.most());
        }
        return new Target<>(customer, id, Optional.empty());
    }

    /** Refuses a name that has to be the only one of its customer and is not. */
    private Target<T> alone(Target<T> target, Map<String, String> texts) {
        Optional<String> before = target.held().map(reader::texts).flatMap(reader::name);
        reader
                .name(texts)
                .filter(name -> !before.equals(Optional.of(name)))
                .map(name -> known.of(new Records.Name(target.customer(), name)))
                .orElse(List.of())
                .stream()
                .filter(other -> target.held().filter(it -> it.id() == other.id()).isEmpty())
                .findFirst()
                .ifPresent(reader::requireOnly);
        return target;
    }

    private T fitting(Target<T> target, T next) {
        reader.requireFit(target.customer(), target.held(), next);
        return next;
    }

    private Set<String> keys(Entry entry, Target<T> target) {
        Set<String> keys = new HashSet<>();
        keys.add("id\n" + target.id().source() + "\n" + target.id().id());
        if (intake.uniqueNames() || known.wellFormedId(entry).isEmpty()) {
            known.name(entry)
                    .ifPresent(name -> keys.add("name\n" + name.customer() + "\n" + name.text()));
        }
        return keys;
    }
}
