package io.customer360.customer;

import static java.util.Comparator.comparing;

import io.customer360.field.FieldId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A directory in memory, by the rules that the database has to follow. */
public final class MemoryDirectory implements CustomerDirectory {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    private record Entry(String name, Profile profile, long project) {}

    /** Holds one more, of a customer that a project serves. */
    public MemoryDirectory holding(String name, Profile profile, long project) {
        entries.add(new Entry(name, profile, project));
        return this;
    }

    /** How many places were asked for each time. */
    public List<Integer> batches() {
        return batches;
    }

    @Override
    public List<Row> rows(Walk walk, int max) {
        batches.add(max);
        Comparator<ListPlace> order = order(walk.ordering());
        Comparator<ListPlace> way = walk.backwards() ? order.reversed() : order;
        return matching(walk.filter(), walk.scope())
                .map(entry -> row(entry, walk.ordering().by()))
                .filter(
                        row ->
                                walk.from().stream()
                                        .allMatch(it -> way.compare(row.place(), it) > 0))
                .sorted(comparing(Row::place, way))
                .limit(max)
                .toList();
    }

    @Override
    public List<Traits> traits(CustomerFilter filter, CustomerScope scope, int max) {
        return matching(filter, scope)
                .map(entry -> entry.profile)
                .map(it -> new Traits(it.id(), it.csm(), it.industry(), it.country()))
                .limit(max)
                .toList();
    }

    @Override
    public int count(CustomerFilter filter, CustomerScope scope) {
        return (int) matching(filter, scope).count();
    }

    @Override
    public List<UserKey> csms(CustomerScope scope) {
        return occurring(scope, Profile::csm);
    }

    @Override
    public List<UserKey> users(FieldId field, CustomerScope scope) {
        return List.of();
    }

    @Override
    public List<String> industries(CustomerScope scope) {
        return occurring(scope, Profile::industry);
    }

    @Override
    public List<Country> countries(CustomerScope scope) {
        return occurring(scope, Profile::country);
    }

    private <T> List<T> occurring(CustomerScope scope, Function<Profile, Optional<T>> part) {
        return matching(CustomerFilter.NONE, scope)
                .flatMap(entry -> part.apply(entry.profile).stream())
                .distinct()
                .sorted(comparing(Objects::toString))
                .toList();
    }

    private Stream<Entry> matching(CustomerFilter filter, CustomerScope scope) {
        return entries.stream()
                .filter(entry -> within(entry, scope))
                .filter(entry -> SortName.of(entry.name).contains(filter.folded()))
                .filter(entry -> alike(filter.status(), entry.profile.status()))
                .filter(entry -> alike(filter.industry(), entry.profile.industry()))
                .filter(entry -> alike(filter.country(), entry.profile.country()))
                .filter(entry -> alike(filter.tier(), entry.profile.tier()))
                .filter(entry -> alike(filter.reference(), entry.profile.reference()))
                .filter(entry -> alike(filter.csm().person(scope.viewer()), entry.profile.csm()))
                .filter(
                        entry ->
                                !filter.csm().equals(CsmFilter.NOBODY)
                                        || entry.profile.csm().isEmpty());
    }

    private static boolean within(Entry entry, CustomerScope scope) {
        return scope.everything()
                || entry.profile.caredForBy(scope.viewer())
                || scope.projects().contains(entry.project);
    }

    private static <T> boolean alike(Optional<T> asked, Optional<T> found) {
        return asked.isEmpty() || asked.equals(found);
    }

    private static Row row(Entry entry, ListColumn order) {
        Profile profile = entry.profile;
        Optional<String> group =
                switch ((CustomerColumn) order) {
                    case STATUS -> profile.status().map(Object::toString);
                    case CSM -> profile.csm().map(UserKey::value);
                    case TIER -> profile.tier().map(Object::toString);
                    case INDUSTRY -> profile.industry();
                    case COUNTRY -> profile.country().map(Country::code);
                    case REFERENCE -> profile.reference().map(Reference::code);
                    default -> Optional.empty();
                };
        return new Row(
                new ListPlace(profile.id(), SortName.of(entry.name), group.orElse("")),
                new Organisation(profile.id(), entry.name));
    }

    private static Comparator<ListPlace> order(Ordering ordering) {
        Comparator<ListPlace> byName = comparing(ListPlace::sortName);
        Comparator<ListPlace> first =
                ordering.by() != CustomerColumn.NAME
                        ? comparing(place -> ordering.rank(place.group()))
                        : ordering.descending() ? byName.reversed() : byName;
        return first.thenComparing(ListPlace::sortName)
                .thenComparing(ListPlace::customer, comparing(CustomerId::value));
    }
}
