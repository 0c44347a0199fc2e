package io.customer360.customer;

import static java.util.Comparator.comparing;

import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Traits;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldValue;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.status.Statuses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists customers page by page. The directory proposes rows, with the names of the last refresh;
 * whether the viewer may see them is checked at this moment, and what is hidden is replaced by the
 * rows that follow.
 */
public final class ListCustomers {

    private static final int LARGEST_BATCH = 1000;

    /** Of how many customers it is checked whether they count for somebody who may not see all. */
    private static final int MOST_CHECKED = 5000;

    private final CustomerDirectory directory;
    private final VisibleCustomers visibility;
    private final ServedProjects projects;
    private final ShowCustomer customers;
    private final ListGroups groups;
    private final CustomFields fields;

    /** Lists what this directory holds. */
    public ListCustomers(
            CustomerDirectory directory,
            VisibleCustomers visibility,
            ServedProjects projects,
            ShowCustomer customers,
            People people,
            Statuses statuses,
            CustomFields fields) {
        this.directory = directory;
        this.visibility = visibility;
        this.projects = projects;
        this.customers = customers;
        this.groups = new ListGroups(directory, people, statuses);
        this.fields = fields;
    }

    /** The page asked for; the first one when there is nothing where it would be. */
    public CustomerList on(CustomerQuery asked, Actor viewer) {
        viewer.require(Permission.VIEW);
        CustomerQuery query = meant(asked, viewer);
        CustomerScope scope = scope(viewer);
        Ordering ordering = groups.ordering(query, scope);
        boolean backwards = query.before().isPresent();
        Optional<ListPlace> from = backwards ? query.before() : query.after();
        Walk walk = new Walk(query.filter(), scope, ordering, from, backwards);
        List<Row> found = rows(walk, query.size() + 1, viewer);
        boolean tooFew = found.size() < (backwards ? query.size() : 1);
        if (from.isPresent() && tooFew) {
            return on(query.first(), viewer);
        }
        return page(query, walk, found, viewer);
    }

    /** What this person can filter by; CSMs by name. */
    public CustomerChoices choices(Actor viewer) {
        CustomerScope scope = scope(viewer.require(Permission.VIEW));
        return checked(CustomerFilter.NONE, scope, viewer)
                .map(this::occurring)
                .orElseGet(
                        () ->
                                new CustomerChoices(
                                        groups.byName(directory.csms(scope)),
                                        directory.industries(scope),
                                        directory.countries(scope)));
    }

    /** Without a custom field there is no order by it. */
    private CustomerQuery meant(CustomerQuery query, Actor viewer) {
        Optional<FieldAsked> asked = query.filter().field();
        if (asked.isEmpty()) {
            return query.order() == CustomerOrder.FIELD ? query.byName() : query;
        }
        return query.of(
                query.filter().meaning(fields.meant(FieldEntity.CUSTOMER, asked.get(), viewer)));
    }

    /** The people who are values of a custom field of the customers this person may see. */
    public List<UserKey> users(FieldId field, Actor viewer) {
        CustomerScope scope = scope(viewer.require(Permission.VIEW));
        return groups.byName(
                checked(CustomerFilter.NONE, scope, viewer)
                        .map(seen -> users(field, seen))
                        .orElseGet(() -> directory.users(field, scope)));
    }

    private List<UserKey> users(FieldId field, List<Traits> seen) {
        List<Integer> ids = seen.stream().map(one -> one.customer().value()).toList();
        return fields.read(FieldEntity.CUSTOMER, ids).values().stream()
                .flatMap(held -> held.of(field).stream())
                .filter(FieldValue.Person.class::isInstance)
                .map(value -> ((FieldValue.Person) value).key())
                .distinct()
                .toList();
    }

    private CustomerList page(CustomerQuery query, Walk walk, List<Row> found, Actor viewer) {
        boolean more = found.size() > query.size();
        List<Row> rows = new ArrayList<>(more ? found.subList(0, query.size()) : found);
        if (walk.backwards()) {
            Collections.reverse(rows);
        }
        boolean earlier = walk.backwards() ? more : walk.from().isPresent();
        boolean later = walk.backwards() || more;
        return new CustomerList(
                customers.on(rows.stream().map(Row::organisation).toList()),
                earlier || later ? count(walk, viewer) : OptionalInt.of(rows.size()),
                earlier ? Optional.of(rows.get(0).place()) : Optional.empty(),
                later ? Optional.of(rows.get(rows.size() - 1).place()) : Optional.empty());
    }

    private OptionalInt count(Walk walk, Actor viewer) {
        return walk.scope().everything()
                ? OptionalInt.of(directory.count(walk.filter(), walk.scope()))
                : checked(walk.filter(), walk.scope(), viewer).stream()
                        .mapToInt(List::size)
                        .findFirst();
    }

    /**
     * All that somebody who may not see everything can see at this moment; nothing for others, and
     * when too many would have to be checked.
     */
    private Optional<List<Traits>> checked(
            CustomerFilter filter, CustomerScope scope, Actor viewer) {
        if (scope.everything()) {
            return Optional.empty();
        }
        List<Traits> proposed = directory.traits(filter, scope, MOST_CHECKED + 1);
        if (proposed.size() > MOST_CHECKED) {
            return Optional.empty();
        }
        Set<CustomerId> visible =
                visibility.among(viewer, proposed.stream().map(Traits::customer).toList());
        return Optional.of(
                proposed.stream().filter(one -> visible.contains(one.customer())).toList());
    }

    private CustomerChoices occurring(List<Traits> customers) {
        return new CustomerChoices(
                groups.byName(occurring(customers, Traits::csm)),
                occurring(customers, Traits::industry).stream()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                occurring(customers, Traits::country).stream()
                        .sorted(comparing(Country::code))
                        .toList());
    }

    private static <T> List<T> occurring(
            List<Traits> customers, Function<Traits, Optional<T>> trait) {
        return customers.stream().flatMap(one -> trait.apply(one).stream()).distinct().toList();
    }

    /**
     * So many rows as are wanted, unless the directory ends; each batch is larger than the last.
     */
    private List<Row> rows(Walk walk, int wanted, Actor viewer) {
        List<Row> rows = new ArrayList<>();
        Walk rest = walk;
        int batch = wanted;
        while (true) {
            List<Row> proposed = directory.rows(rest, batch);
            rows.addAll(visible(proposed, viewer));
            if (rows.size() >= wanted || proposed.size() < batch) {
                return rows.subList(0, Math.min(wanted, rows.size()));
            }
            rest = rest.from(proposed.get(proposed.size() - 1).place());
            batch = Math.min(2 * batch, LARGEST_BATCH);
        }
    }

    private List<Row> visible(List<Row> proposed, Actor viewer) {
        Set<CustomerId> visible =
                visibility.among(
                        viewer, proposed.stream().map(row -> row.organisation().id()).toList());
        return proposed.stream().filter(row -> visible.contains(row.organisation().id())).toList();
    }

    private CustomerScope scope(Actor viewer) {
        boolean everything = viewer.may(Permission.VIEW_ALL);
        return new CustomerScope(
                everything, viewer.key(), everything ? Set.of() : projects.of(viewer.key()));
    }
}
