package io.customer360.rest;

import static java.util.Comparator.comparing;

import io.customer360.customer.Country;
import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.People;
import io.customer360.customer.Reference;
import io.customer360.rest.view.Formats;
import io.customer360.rest.view.Viewers;
import io.customer360.rest.view.Worded;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.UserKey;
import io.customer360.status.Statuses;
import io.customer360.tag.Tags;
import java.text.Collator;
import java.util.List;
import java.util.stream.Stream;

/** What the list of customers can be filtered by, with what is chosen. */
public final class CustomerFilters {
    private static final Worded ANY = Worded.of("", "c360.customers.any.label");

    private final ListCustomers customers;
    private final People people;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final Tags tags;
    private final FieldFilters fields;
    private final Viewers viewers;

    /** Wired by Spring. */
    public CustomerFilters(
            ListCustomers customers,
            People people,
            Statuses statuses,
            TiersStore tiers,
            Tags tags,
            FieldFilters fields,
            Viewers viewers) {
        this.customers = customers;
        this.people = people;
        this.statuses = statuses;
        this.tiers = tiers;
        this.tags = tags;
        this.fields = fields;
        this.viewers = viewers;
    }

    /** The filters for one reader; what is chosen stays to be seen even when nobody has it. */
    CustomerListJson.Filters of(CustomerQuery query, Actor actor) {
        var filter = query.filter();
        var found = customers.choices(actor);
        return new CustomerListJson.Filters(
                filter.text(),
                options(
                        statuses.all().stream()
                                .map(one -> new Worded(one.id().toString(), one.name())),
                        filter.status().map(Object::toString).orElse("")),
                options(
                        Stream.concat(
                                Stream.of(
                                        Worded.of(CsmFilter.ME.code(), "c360.customers.me.label"),
                                        Worded.of(
                                                CsmFilter.NOBODY.code(),
                                                "c360.customers.nobody.label")),
                                found.csms().stream()
                                        .filter(key -> !key.equals(actor.key()))
                                        .map(this::person)),
                        filter.csm().code()),
                options(
                        found.industries().stream().map(Worded::plain),
                        filter.industry().orElse("")),
                options(
                        countries(found.countries()),
                        filter.country().map(Country::code).orElse("")),
                options(
                        tiers.current().all().stream()
                                .map(one -> new Worded(one.id().toString(), one.name())),
                        filter.tier().map(Object::toString).orElse("")),
                options(
                        Stream.of(Reference.values()).map(it -> Worded.of(it.code(), it.textKey())),
                        filter.reference().map(Reference::code).orElse("")),
                options(
                        tags.all().stream().map(tag -> new Worded(tag.id().toString(), tag.name())),
                        filter.tag().map(Object::toString).orElse("")),
                fields.of(query, actor),
                CustomerQuery.SIZES.stream()
                        .map(size -> Worded.plain(size.toString()))
                        .map(size -> OptionJson.of(size, Integer.toString(query.size())))
                        .toList());
    }

    private static List<OptionJson> options(Stream<Worded> choices, String chosen) {
        var all = Stream.concat(Stream.of(ANY), choices).toList();
        boolean known = all.stream().anyMatch(choice -> choice.raw().equals(chosen));
        var shown =
                known ? all.stream() : Stream.concat(all.stream(), Stream.of(Worded.plain(chosen)));
        return shown.map(choice -> OptionJson.of(choice, chosen)).toList();
    }

    private Worded person(UserKey key) {
        return new Worded(key.value(), people.name(key));
    }

    private Stream<Worded> countries(List<Country> found) {
        var viewer = viewers.current();
        return found.stream()
                .sorted(
                        comparing(
                                one -> Formats.country(one, viewer),
                                Collator.getInstance(viewer.locale())))
                .map(country -> new Worded(country.code(), country));
    }
}
