package io.customer360.ingest;

import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
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

/** Judges the entries of one call: what they need to know is read for all of them together. */
final class Judging<T> {

    private static final Set<String> OF_ENTRIES =
            Set.of(
                    RecordIntake.CUSTOMER,
                    RecordIntake.CUSTOMER_SOURCE,
                    RecordIntake.SOURCE,
                    RecordIntake.EXTERNAL_ID);

    private final RecordIntake<T> intake;
    private final RecordIntake.Reader<T> reader;
    private final Records<T> records;
    private final FindCustomers customers;
    private final Optional<ManyFields> custom;
    private final Manner manner;
    private final Actor actor;
    private final Set<String> columns;

    private Map<Asked, Match> matches = Map.of();
    private Map<ExternalId, Held<T>> byId = Map.of();
    private Map<Records.Name, List<Held<T>>> byName = Map.of();
    private Map<CustomerId, Integer> counts = Map.of();
    private Map<Integer, CustomValues> values = Map.of();
    private Set<CustomerId> visible = Set.of();

    Judging(
            RecordIntake<T> intake,
            Records<T> records,
            FindCustomers customers,
            CustomFields fields,
            Manner manner,
            Actor actor) {
        this.intake = intake;
        this.reader = intake.reader();
        this.records = records;
        this.customers = customers;
        this.custom = intake.fieldEntity().map(entity -> fields.many(entity, actor));
        this.manner = manner;
        this.actor = actor;
        this.columns =
                intake.columns(actor).stream().map(IntakeColumn::name).collect(Collectors.toSet());
    }

    /** Where an entry goes. */
    private record Target<T>(CustomerId customer, ExternalId id, Optional<Held<T>> held) {}

    List<Verdict> on(List<Entry> entries) {
        matches = customers.of(entries.stream().flatMap(it -> asked(it).stream()).toList(), actor);
        byId = records.find(entries.stream().flatMap(it -> quietly(it).stream()).toList());
        visible =
                customers.visible(
                        byId.values().stream().map(Held::customer).collect(Collectors.toSet()),
                        actor);
        byName = records.named(entries.stream().flatMap(it -> name(it).stream()).toList());
        counts = new HashMap<>(records.counts(named()));
        Set<Integer> held = new HashSet<>();
        byId.values().forEach(it -> held.add(it.id()));
        byName.values().forEach(all -> all.forEach(it -> held.add(it.id())));
        values = custom.map(fields -> fields.read(held)).orElse(Map.of());
        return entries.stream().map(this::verdict).toList();
    }

    private Verdict verdict(Entry entry) {
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
        counts.merge(target.customer(), 1, Integer::sum);
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
                            if (!FieldColumns.custom(column)
                                    && (held.isPresent() || !Text.blank(text))) {
                                texts.put(
                                        column,
                                        intake.flags().contains(column)
                                                ? Spelled.flag(text)
                                                : text);
                            }
                        });
        texts.keySet().removeAll(OF_ENTRIES);
        return texts;
    }

    private AcceptedFields custom(Entry entry, Optional<Held<T>> held) {
        return custom.map(fields -> custom(fields, FieldColumns.entered(entry, fields.all()), held))
                .orElse(AcceptedFields.NONE);
    }

    private AcceptedFields custom(
            ManyFields fields, Map<String, List<String>> entered, Optional<Held<T>> held) {
        return held.map(it -> fields.changing(values.get(it.id()), entered))
                .orElseGet(() -> fields.adding(entered));
    }

    private Target<T> target(Entry entry) {
        Optional<ExternalId> id = externalId(entry);
        Optional<CustomerId> named =
                asked(entry).map(asked -> matches.get(asked).required(RecordIntake.CUSTOMER));
        Optional<Held<T>> held = id.map(byId::get);
        if (held.isPresent()) {
            requireOwn(held.get(), named);
            return new Target<>(held.get().customer(), held.get().externalId(), held);
        }
        CustomerId customer =
                named.orElseThrow(
                        () -> Rejected.at(RecordIntake.CUSTOMER, "c360.input.required.error"));
        return id.map(known -> fresh(customer, known)).orElseGet(() -> byName(entry, customer));
    }

    private void requireOwn(Held<T> held, Optional<CustomerId> named) {
        boolean own = named.orElse(held.customer()).equals(held.customer());
        if (!own || !visible.contains(held.customer())) {
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
                name(entry)
                        .orElseThrow(
                                () ->
                                        Rejected.at(
                                                RecordIntake.EXTERNAL_ID,
                                                "c360.input.required.error"));
        List<Held<T>> held = byName.getOrDefault(name, List.of());
        if (held.size() > 1) {
            throw Rejected.value("c360.ingest.several.error", name.text());
        }
        return held.isEmpty()
                ? withRoom(customer, ExternalId.handMade())
                : new Target<>(customer, held.get(0).externalId(), Optional.of(held.get(0)));
    }

    private Target<T> withRoom(CustomerId customer, ExternalId id) {
        if (counts.getOrDefault(customer, 0) >= intake.most()) {
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
                .map(name -> new Records.Name(target.customer(), name))
                .map(name -> byName.getOrDefault(name, List.of()))
                .orElse(List.of())
                .stream()
                .filter(other -> target.held().filter(it -> it.id() == other.id()).isEmpty())
                .findFirst()
                .ifPresent(reader::requireOnly);
        return target;
    }

    private Set<String> keys(Entry entry, Target<T> target) {
        Set<String> keys = new HashSet<>();
        keys.add("id\n" + target.id().source() + "\n" + target.id().id());
        if (intake.uniqueNames() || quietly(entry).isEmpty()) {
            name(entry)
                    .ifPresent(name -> keys.add("name\n" + name.customer() + "\n" + name.text()));
        }
        return keys;
    }

    private Optional<ExternalId> externalId(Entry entry) {
        return entry.given(RecordIntake.EXTERNAL_ID)
                .map(
                        text ->
                                new ExternalId(
                                        source(entry),
                                        line(RecordIntake.EXTERNAL_ID, text, ExternalId.MAX_ID)));
    }

    private String source(Entry entry) {
        return entry.given(RecordIntake.SOURCE)
                .map(text -> line(RecordIntake.SOURCE, text, ExternalId.MAX_SOURCE))
                .orElse(manner.source());
    }

    private static String line(String column, String text, int max) {
        Fields fields = new Fields(Map.of(column, text));
        Optional<String> line = fields.required(column, raw -> Text.line(raw, max));
        fields.check();
        return line.orElseThrow();
    }

    private Optional<ExternalId> quietly(Entry entry) {
        try {
            return externalId(entry);
        } catch (Rejected malformed) {
            return Optional.empty();
        }
    }

    private Optional<Asked> asked(Entry entry) {
        String source = entry.given(RecordIntake.CUSTOMER_SOURCE).orElse(manner.source());
        return entry.given(RecordIntake.CUSTOMER).map(text -> Asked.anyOf(source.strip(), text));
    }

    /** What the customer calls the record of an entry, once it is known who that is. */
    private Optional<Records.Name> name(Entry entry) {
        Optional<CustomerId> owner =
                quietly(entry)
                        .map(byId::get)
                        .map(Held::customer)
                        .or(
                                () ->
                                        asked(entry)
                                                .map(matches::get)
                                                .filter(match -> match.found().size() == 1)
                                                .flatMap(match -> match.only("")));
        return owner.flatMap(
                customer ->
                        reader.name(entry.texts()).map(text -> new Records.Name(customer, text)));
    }

    private Set<CustomerId> named() {
        Set<CustomerId> named = new HashSet<>();
        matches.values().forEach(match -> named.addAll(match.found()));
        return named;
    }
}
