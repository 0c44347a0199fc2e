package io.customer360.rest;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.People;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import java.util.List;
import java.util.stream.Stream;

/** The custom fields that the list of customers is filtered by, and could be. */
public final class FieldFilters {
    private static final Worded NONE = Worded.of("", "c360.fields.no-field.label");

    private final CustomFields fields;
    private final ListCustomers customers;
    private final People people;

    /** Wired by Spring. */
    public FieldFilters(CustomFields fields, ListCustomers customers, People people) {
        this.fields = fields;
        this.customers = customers;
        this.people = people;
    }

    /** What is asked of custom fields, in the order of the fields. */
    List<CustomerListJson.FieldFilter> of(CustomerQuery query, Actor viewer) {
        return fields.of(FieldEntity.CUSTOMER, viewer).stream()
                .flatMap(
                        field ->
                                query.filter().fields().stream()
                                        .filter(asked -> asked.field().equals(field.id()))
                                        .map(asked -> filter(field, asked, viewer)))
                .toList();
    }

    /** The fields of which nothing is asked yet. */
    List<OptionJson> others(CustomerQuery query, Actor viewer) {
        var asked = query.filter().fields().stream().map(FieldAsked::field).toList();
        var others =
                fields.of(FieldEntity.CUSTOMER, viewer).stream()
                        .filter(field -> !asked.contains(field.id()))
                        .map(field -> new Worded(field.id().toString(), field.name()))
                        .toList();
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(NONE), others.stream())
                        .map(choice -> OptionJson.of(choice, ""))
                        .toList();
    }

    private CustomerListJson.FieldFilter filter(
            FieldDefinition field, FieldAsked asked, Actor viewer) {
        return new CustomerListJson.FieldFilter(
                field.id().input(),
                field.name(),
                field.type().code(),
                values(field, asked.is(), viewer),
                asked.is(),
                asked.from(),
                asked.to());
    }

    /** The values to choose from, where a field has such. */
    private List<OptionJson> values(FieldDefinition field, String is, Actor viewer) {
        Stream<Worded> known =
                switch (field.type()) {
                    case SELECT, MULTI_SELECT ->
                            field.options().stream().map(it -> Worded.plain(it.name()));
                    case FLAG ->
                            Stream.of(
                                    Worded.of("true", "c360.subscriptions.yes.label"),
                                    Worded.of("false", "c360.subscriptions.no.label"));
                    case USER ->
                            Stream.concat(
                                    Stream.of(Worded.of(FieldAsked.ME, "c360.customers.me.label")),
                                    customers.users(field.id(), viewer).stream()
                                            .map(key -> new Worded(key.value(), people.name(key))));
                    default -> Stream.of();
                };
        return CustomerFilters.options(known, is);
    }
}
