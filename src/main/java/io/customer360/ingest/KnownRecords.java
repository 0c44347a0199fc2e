package io.customer360.ingest;

import io.customer360.field.CustomValues;
import io.customer360.field.ManyFields;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to know about the records that the entries of one call name, read at once. */
final class KnownRecords<T> {

    private final RecordIntake.Reader<T> reader;
    private final Promised promised;
    private final Manner manner;
    private final Map<Asked, Match> matches;
    private final Map<ExternalId, Held<T>> byId;
    private final Set<CustomerId> visible;
    private final Map<Records.Name, List<Held<T>>> byName;
    private final Map<CustomerId, Integer> counts;
    private final Map<Integer, CustomValues> values;

    KnownRecords(
            List<Entry> entries,
            RecordIntake.Reader<T> reader,
            Records<T> records,
            FindCustomers customers,
            Optional<ManyFields> fields,
            Promised promised,
            Manner manner,
            Actor actor) {
        this.reader = reader;
        this.promised = promised;
        this.manner = manner;
        matches = customers.of(entries.stream().flatMap(it -> asked(it).stream()).toList(), actor);
        byId = records.find(entries.stream().flatMap(it -> wellFormedId(it).stream()).toList());
        visible = customers.visible(owners(byId.values()), actor);
        byName = records.named(entries.stream().flatMap(it -> name(it).stream()).toList());
        counts = records.counts(customers());
        Set<Integer> held = new HashSet<>();
        byId.values().forEach(it -> held.add(it.id()));
        byName.values().forEach(all -> all.forEach(it -> held.add(it.id())));
        values = fields.map(it -> it.read(held)).orElse(Map.of());
    }

    private static <T> Set<CustomerId> owners(Collection<Held<T>> held) {
        return held.stream().map(Held::customer).collect(Collectors.toSet());
    }

    /** The customers that entries name. */
    Set<CustomerId> customers() {
        Set<CustomerId> named = new HashSet<>();
        matches.values().forEach(match -> named.addAll(match.found()));
        return named;
    }

    /** The record with this external id. */
    Optional<Held<T>> of(ExternalId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The records with this name. */
    List<Held<T>> of(Records.Name name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Whether this person may see the owner of a record that was found by its external id. */
    boolean visible(Held<T> held) {
        return visible.contains(held.customer());
    }

    /** The custom values of a record that was found. */
    CustomValues values(Held<T> held) {
        return values.getOrDefault(held.id(), CustomValues.NONE);
    }

    /** How many records a customer has, with those that are to come. */
    int count(CustomerId customer) {
        return counts.getOrDefault(customer, 0) + promised.to(customer);
    }

    /** One more is to come. */
    void counted(CustomerId customer) {
        promised.one(customer);
    }

    /** The customer that an entry names; refused when there is none or several. */
    Optional<CustomerId> customer(Entry entry) {
        return asked(entry).map(asked -> matches.get(asked).required(RecordIntake.CUSTOMER));
    }

    /** The external id that an entry tells. */
    Optional<ExternalId> externalId(Entry entry) {
        return entry.given(RecordIntake.EXTERNAL_ID)
                .map(
                        text ->
                                new ExternalId(
                                        source(entry),
                                        line(RecordIntake.EXTERNAL_ID, text, ExternalId.MAX_ID)));
    }

    /** The same, none when it is malformed. */
    Optional<ExternalId> wellFormedId(Entry entry) {
        try {
            return externalId(entry);
        } catch (Rejected malformed) {
            return Optional.empty();
        }
    }

    /** What the customer calls the record of an entry, once it is known who that is. */
    Optional<Records.Name> name(Entry entry) {
        Optional<CustomerId> owner =
                wellFormedId(entry)
                        .flatMap(this::of)
                        .map(Held::customer)
                        .or(() -> asked(entry).map(matches::get).flatMap(Match::single));
        return owner.flatMap(
                customer ->
                        reader.name(entry.texts()).map(text -> new Records.Name(customer, text)));
    }

    private Optional<Asked> asked(Entry entry) {
        String source = entry.given(RecordIntake.CUSTOMER_SOURCE).orElse(manner.source());
        return entry.given(RecordIntake.CUSTOMER).map(text -> Asked.anyOf(source.strip(), text));
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
}
