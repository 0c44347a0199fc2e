package io.customer360.ingest;

import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in records that belong to customers and come from somewhere else. */
abstract class RecordIntake<T> implements Intake {

    static final String CUSTOMER = "customer";
    static final String CUSTOMER_SOURCE = "customerSource";
    static final String SOURCE = "source";
    static final String EXTERNAL_ID = "externalId";

    /** Whose record it is. */
    static final IntakeColumn CUSTOMERS =
            IntakeColumn.required(
                            CUSTOMER,
                            "c360.ingest.customer.label",
                            "account",
                            "account id",
                            "customer id",
                            "organization",
                            "organisation",
                            "company",
                            "kunde",
                            "kunden id",
                            "kundennummer",
                            "firma")
                    .asKey();

    /** Where the external id of the customer comes from. */
    static final IntakeColumn CUSTOMER_SOURCES =
            IntakeColumn.optional(
                    CUSTOMER_SOURCE, "c360.ingest.customer-source.label", "kundenquelle");

    private final Records<T> records;
    private final FindCustomers customers;
    private final CustomFields fields;
    private final Clock clock;

    RecordIntake(Records<T> records, FindCustomers customers, CustomFields fields, Clock clock) {
        this.records = records;
        this.customers = customers;
        this.fields = fields;
        this.clock = clock;
    }

    /** The name of such records in history. */
    abstract String entity();

    /** The kind that their custom fields are of, when they have any. */
    abstract Optional<FieldEntity> fieldEntity();

    /** The columns of such a record itself. */
    abstract List<IntakeColumn> own();

    /** Those of them that say yes or no. */
    abstract Set<String> flags();

    /** What the names and the defaults of one call of somebody mean; read once. */
    abstract Reader<T> reader(Actor actor);

    /** Whether no two of a customer may have one name, even with external ids. */
    boolean uniqueNames() {
        return false;
    }

    /** How many of them a customer can have. */
    abstract int most();

    /** The text key of the refusal of more. */
    abstract String tooMany();

    /** Hears of the customers whose records have been stored, in that unit of work. */
    void stored(Set<CustomerId> changed) {}

    /** Hears of the same once everything is stored. */
    void kept(Set<CustomerId> changed) {}

    /** Reads texts into records and back. */
    interface Reader<T> {

        /** The same reader, once it is known whose records it will read. */
        default Reader<T> about(Set<CustomerId> customers) {
            return this;
        }

        /** The texts that a new record has where an entry says nothing. */
        default Map<String, String> defaults() {
            return Map.of();
        }

        /** The record that texts make, or every fault in them at once. */
        T read(Map<String, String> texts);

        /** The texts of a record, which {@link #read} understands. */
        Map<String, String> texts(Held<T> held);

        /** The texts of a record as history keeps them. */
        Map<String, String> history(T terms, ExternalId id);

        /** What the record is called in history. */
        String title(T terms);

        /** What its customer calls it, for those that have no external id. */
        default Optional<String> name(Map<String, String> texts) {
            return Optional.empty();
        }

        /** Refuses a name that another record of the customer has, when it has to be the only. */
        default void requireOnly(Held<T> other) {}

        /** Refuses what cannot be said of this customer, or instead of what is stored. */
        default void requireFit(CustomerId customer, Optional<Held<T>> held, T next) {}

        /** The same record with what its custom fields say. */
        default T with(T terms, AcceptedFields custom) {
            return terms;
        }
    }

    /** What storing an entry takes. */
    record Plan<T>(
            CustomerId customer,
            ExternalId id,
            Optional<Held<T>> held,
            T terms,
            String title,
            AcceptedFields custom,
            List<FieldChange> changes) {}

    @Override
    public final List<IntakeColumn> columns(Actor actor) {
        List<IntakeColumn> columns = new ArrayList<>(own());
        fieldEntity()
                .ifPresent(
                        entity ->
                                fields.of(entity, actor).stream()
                                        .map(FieldColumns::of)
                                        .forEach(columns::add));
        return columns;
    }

    @Override
    public final List<Verdict> judge(
            List<Entry> entries, Promised promised, Manner manner, Actor actor) {
        Judging<T> judging =
                new Judging<>(entries, this, records, customers, fields, promised, manner, actor);
        return entries.stream().map(judging::on).toList();
    }

    @Override
    public final List<Verdict> store(List<Verdict> accepted, Actor actor) {
        Instant now = clock.instant();
        List<Plan<T>> plans = accepted.stream().map(RecordIntake::<T>plan).toList();
        Map<ExternalId, Integer> ids = new HashMap<>();
        plans.forEach(plan -> plan.held().ifPresent(held -> ids.put(plan.id(), held.id())));
        Set<CustomerId> changed = plans.stream().map(Plan::customer).collect(Collectors.toSet());
        stored(changed);
        List<Edited<Held<T>>> edited =
                plans.stream()
                        .filter(plan -> plan.held().isPresent())
                        .map(plan -> edited(plan, actor, now))
                        .toList();
        if (!edited.isEmpty()) {
            records.replaceAll(edited);
        }
        List<Fresh<T>> fresh =
                plans.stream()
                        .filter(plan -> plan.held().isEmpty())
                        .map(plan -> fresh(plan, actor, now))
                        .toList();
        if (!fresh.isEmpty()) {
            ids.putAll(records.addAll(fresh));
        }
        fieldEntity().ifPresent(entity -> fields.saveAll(entity, custom(plans, ids)));
        kept(changed);
        return accepted.stream()
                .map(verdict -> verdict.stored(ids.get(RecordIntake.<T>plan(verdict).id())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> Plan<T> plan(Verdict verdict) {
        return (Plan<T>) verdict.plan().orElseThrow();
    }

    /** The beginning of a record is one line of history, however much it says. */
    private Fresh<T> fresh(Plan<T> plan, Actor actor, Instant now) {
        List<FieldChange> begun = List.of(new FieldChange(entity(), "", plan.title()));
        return new Fresh<>(
                plan.customer(),
                plan.id(),
                plan.terms(),
                new Revision(actor.key(), now, plan.title(), begun));
    }

    private static <T> Edited<Held<T>> edited(Plan<T> plan, Actor actor, Instant now) {
        Revision revision = new Revision(actor.key(), now, plan.title(), plan.changes());
        return new Edited<>(plan.held().orElseThrow().changed(plan.terms(), revision), revision);
    }

    private Map<Integer, AcceptedFields> custom(List<Plan<T>> plans, Map<ExternalId, Integer> ids) {
        Map<Integer, AcceptedFields> custom = new HashMap<>();
        plans.forEach(plan -> custom.put(ids.get(plan.id()), plan.custom()));
        return custom;
    }
}
