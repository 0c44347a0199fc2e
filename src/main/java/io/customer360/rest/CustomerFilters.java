package io.customer360.rest;

import io.customer360.churn.SignalKind;
import io.customer360.customer.Between;
import io.customer360.customer.Country;
import io.customer360.customer.CountryNames;
import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerChoices;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.OpinionFilter;
import io.customer360.customer.People;
import io.customer360.customer.Reference;
import io.customer360.customer.RelationFilter;
import io.customer360.customer.RiskState;
import io.customer360.customer.ScoreState;
import io.customer360.pulse.Levels;
import io.customer360.rest.view.Worded;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.status.Statuses;
import io.customer360.tag.Tags;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of customers can be filtered by, with what is chosen. */
public final class CustomerFilters {
    private static final Worded ANY = Worded.of("", "c360.customers.any.label");
    private static final List<Worded> DAYS =
            List.of(
                    Worded.of("30", "c360.customers.days-30.label"),
                    Worded.of("60", "c360.customers.days-60.label"),
                    Worded.of("90", "c360.customers.days-90.label"),
                    Worded.of("180", "c360.customers.days-180.label"),
                    Worded.of("365", "c360.customers.days-365.label"));

    private static final List<Worded> ACTIVITIES =
            List.of(
                    Worded.of(RelationFilter.YES, "c360.subscriptions.yes.label"),
                    Worded.of(RelationFilter.NO, "c360.subscriptions.no.label"));

    private final ListCustomers customers;
    private final People people;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final Tags tags;
    private final FieldFilters fields;
    private final CountryNames countries;
    private final Levels levels;

    /** Wired by Spring. */
    public CustomerFilters(
            ListCustomers customers,
            People people,
            Statuses statuses,
            TiersStore tiers,
            Tags tags,
            FieldFilters fields,
            CountryNames countries,
            Levels levels) {
        this.customers = customers;
        this.people = people;
        this.statuses = statuses;
        this.tiers = tiers;
        this.tags = tags;
        this.fields = fields;
        this.countries = countries;
        this.levels = levels;
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
                        text(filter.status())),
                options(csms(found.csms(), actor), filter.csm().code()),
                options(
                        tags.all().stream().map(tag -> new Worded(tag.id().toString(), tag.name())),
                        text(filter.tag())),
                more(query, found, actor),
                CustomerQuery.SIZES.stream()
                        .map(size -> Worded.plain(size.toString()))
                        .map(size -> OptionJson.of(size, Integer.toString(query.size())))
                        .toList());
    }

    private CustomerListJson.More more(CustomerQuery query, CustomerChoices found, Actor actor) {
        var filter = query.filter();
        return new CustomerListJson.More(
                options(found.industries().stream().map(Worded::plain), text(filter.industry())),
                options(
                        countries.sorted(found.countries()).stream()
                                .map(country -> new Worded(country.code(), country)),
                        text(filter.country().map(Country::code))),
                options(
                        tiers.current().all().stream()
                                .map(one -> new Worded(one.id().toString(), one.name())),
                        text(filter.tier())),
                options(
                        Stream.of(Reference.values()).map(it -> Worded.of(it.code(), it.textKey())),
                        text(filter.reference().map(Reference::code))),
                options(DAYS.stream(), text(filter.renewal().within())),
                options(
                        Stream.of(ScoreState.values())
                                .map(it -> Worded.of(it.code(), it.textKey())),
                        text(filter.health().state().map(ScoreState::code))),
                options(
                        Stream.of(RiskState.values()).map(it -> Worded.of(it.code(), it.textKey())),
                        text(filter.health().risk().map(RiskState::code))),
                options(
                        Stream.of(SignalKind.values())
                                .filter(SignalKind::fed)
                                .map(it -> Worded.of(it.code(), it.textKey())),
                        text(filter.health().signal())),
                options(pulses(), filter.opinion().pulse()),
                options(ACTIVITIES.stream(), filter.relation().activity()),
                options(
                        Stream.of(Worded.of(RelationFilter.ME, "c360.customers.by-me.label")),
                        filter.relation().follower()),
                bounds(filter.health().score()),
                bounds(filter.opinion().scorecard()),
                bounds(filter.renewal().days()),
                actor.may(Permission.SEE_REVENUE) ? bounds(filter.arr()) : null,
                fields.of(query, actor),
                fields.others(query, actor),
                asked(filter));
    }

    private Stream<Worded> pulses() {
        return Stream.concat(
                Stream.of(
                        Worded.of(OpinionFilter.MISSING, "c360.customers.pulse-missing.label"),
                        Worded.of(OpinionFilter.STALE, "c360.customers.pulse-stale.label"),
                        Worded.of(OpinionFilter.NONE, "c360.customers.pulse-none.label")),
                levels.all().stream().map(it -> new Worded(it.id().toString(), it.name())));
    }

    private static int asked(CustomerFilter filter) {
        var single =
                Stream.of(
                                filter.industry(),
                                filter.country(),
                                filter.tier(),
                                filter.reference(),
                                filter.renewal().within(),
                                filter.health().state(),
                                filter.health().risk(),
                                filter.health().signal(),
                                given(filter.opinion().pulse()),
                                given(filter.relation().activity()),
                                given(filter.relation().follower()))
                        .filter(Optional::isPresent)
                        .count();
        var ranges =
                Stream.of(
                                filter.renewal().days(),
                                filter.arr(),
                                filter.health().score(),
                                filter.opinion().scorecard())
                        .filter(Between::given)
                        .count();
        return (int) (single + ranges) + filter.fields().size();
    }

    private static Optional<String> given(String code) {
        return Optional.of(code).filter(it -> !it.isEmpty());
    }

    private static CustomerListJson.Bounds bounds(Between<?> between) {
        return new CustomerListJson.Bounds(text(between.from()), text(between.to()));
    }

    private Stream<Worded> csms(List<UserKey> found, Actor actor) {
        return Stream.concat(
                Stream.of(
                        Worded.of(CsmFilter.ME.code(), "c360.customers.me.label"),
                        Worded.of(CsmFilter.NOBODY.code(), "c360.customers.nobody.label")),
                found.stream().filter(key -> !key.equals(actor.key())).map(this::person));
    }

    /** Any of them, or one; what is chosen is there even when it is none of them. */
    static List<OptionJson> options(Stream<Worded> choices, String chosen) {
        var all = Stream.concat(Stream.of(ANY), choices).toList();
        boolean known = all.stream().anyMatch(choice -> choice.raw().equals(chosen));
        var shown =
                known ? all.stream() : Stream.concat(all.stream(), Stream.of(Worded.plain(chosen)));
        return shown.map(choice -> OptionJson.of(choice, chosen)).toList();
    }

    private static String text(Optional<?> choice) {
        return choice.map(Object::toString).orElse("");
    }

    private Worded person(UserKey key) {
        return new Worded(key.value(), people.name(key));
    }
}
