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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The custom field that the list of customers shows, sorts and filters by. */
public final class FieldFilters {
    private static final Worded NONE = Worded.of("", "c360.fields.no-field.label");
    private static final Worded ANY = Worded.of("", "c360.customers.any.label");

    private final CustomFields fields;
    private final FieldViews views;
    private final ListCustomers customers;
    private final People people;

    /** Wired by Spring. */
    public FieldFilters(
            CustomFields fields, FieldViews views, ListCustomers customers, People people) {
        this.fields = fields;
        this.views = views;
        this.customers = customers;
        this.people = people;
    }

    /** What can be asked of a custom field, and what is. */
    CustomerListJson.FieldFilter of(CustomerQuery query, Actor viewer) {
        var asked = query.filter().field();
        var chosen = chosen(query, viewer);
        String id = asked.map(it -> it.field().toString()).orElse("");
        return new CustomerListJson.FieldFilter(
                Stream.concat(
                                Stream.of(NONE),
                                fields.of(FieldEntity.CUSTOMER, viewer).stream()
                                        .map(it -> new Worded(it.id().toString(), it.name())))
                        .map(it -> OptionJson.of(it, id))
                        .toList(),
                chosen.map(FieldDefinition::name).orElse(""),
                chosen.map(it -> it.type().code()).orElse(""),
                chosen.map(it -> values(it, asked.orElseThrow().is(), viewer)).orElse(List.of()),
                asked.map(FieldAsked::is).orElse(""),
                asked.map(FieldAsked::from).orElse(""),
                asked.map(FieldAsked::to).orElse(""));
    }

    /** The values of that field by customer, by one question. */
    Map<Integer, CustomFieldJson> values(
            Collection<Integer> listed, CustomerQuery query, Actor viewer) {
        return chosen(query, viewer)
                .map(
                        field ->
                                fields.read(FieldEntity.CUSTOMER, listed).entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        it ->
                                                                views.shown(
                                                                        field,
                                                                        it.getValue()
                                                                                .of(field.id())))))
                .orElse(Map.of());
    }

    private Optional<FieldDefinition> chosen(CustomerQuery query, Actor viewer) {
        return query.filter()
                .field()
                .flatMap(
                        asked ->
                                fields.of(FieldEntity.CUSTOMER, viewer).stream()
                                        .filter(it -> it.id().equals(asked.field()))
                                        .findFirst());
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
                            customers.users(field.id(), viewer).stream()
                                    .map(key -> new Worded(key.value(), people.name(key)));
                    default -> Stream.of();
                };
        return Stream.concat(Stream.of(ANY), known).map(it -> OptionJson.of(it, is)).toList();
    }
}
