package io.customer360.customer;

import io.customer360.customer.CustomerDirectory.Row;
import io.customer360.customer.CustomerDirectory.Traits;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldValue;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

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
    private final ListMeaning meaning;

    /** Lists what this directory holds. */
    public ListCustomers(
            CustomerDirectory directory,
            VisibleCustomers visibility,
            ServedProjects projects,
            ShowCustomer customers,
            ListGroups groups,
            CustomFields fields,
            Today today,
            PulseScale pulses,
            RiskRule risks) {
        this.directory = directory;
        this.visibility = visibility;
        this.projects = projects;
        this.customers = customers;
        this.groups = groups;
        this.fields = fields;
        this.meaning = new ListMeaning(fields, today, pulses, risks);
    }

    /** The page asked for; the first one when there is nothing where it would be. */
    public CustomerList on(CustomerQuery asked, Actor viewer) {
        viewer.require(Permission.VIEW);
        CustomerQuery query = meaning.of(asked, viewer);
        boolean backwards = query.before().isPresent();
        Walk walk = walk(query, backwards ? query.before() : query.after(), backwards, viewer);
        List<Row> found = rows(walk, query.size() + 1, viewer);
        boolean tooFew = found.size() < (backwards ? query.size() : 1);
        if (walk.from().isPresent() && tooFew) {
            return on(asked.first(), viewer);
        }
        return page(query, walk, found, viewer);
    }

    /** The first of them alone, without whether there are more. */
    public List<CustomerRecord> first(CustomerQuery asked, Actor viewer) {
        viewer.require(Permission.VIEW);
        CustomerQuery query = meaning.of(asked, viewer);
        Walk walk = walk(query, Optional.empty(), false, viewer);
        return customers.on(
                rows(walk, query.size(), viewer).stream().map(Row::organisation).toList());
    }

    /** What queries mean to people. */
    public ListMeaning meaning() {
        return meaning;
    }

    /** How many there are; nothing when too many would have to be checked for this viewer. */
    public OptionalInt count(CustomerQuery asked, Actor viewer) {
        viewer.require(Permission.VIEW);
        return count(meaning.of(asked, viewer).filter(), scope(viewer), viewer);
    }

    /**
     * Hands over everybody that a query asks for, in its order and wherever it begins, batch by
     * batch, until there are no more or the taker wants none.
     */
    public void each(CustomerQuery asked, Actor viewer, Predicate<List<Organisation>> taker) {
        viewer.require(Permission.VIEW);
        Walk rest = walk(meaning.of(asked, viewer), Optional.empty(), false, viewer);
        boolean more = true;
        while (more) {
            List<Row> proposed = directory.rows(rest, LARGEST_BATCH);
            List<Organisation> visible =
                    visible(proposed, viewer).stream().map(Row::organisation).toList();
            more = (visible.isEmpty() || taker.test(visible)) && proposed.size() == LARGEST_BATCH;
            if (more) {
                rest = rest.from(proposed.get(proposed.size() - 1).place());
            }
        }
    }

    /** Everybody that a query asks for, in its order, at most so many. */
    public List<CustomerId> ids(CustomerQuery asked, int max, Actor viewer) {
        List<CustomerId> found = new ArrayList<>();
        each(
                asked,
                viewer,
                batch -> {
                    batch.stream()
                            .limit(max - (long) found.size())
                            .forEach(one -> found.add(one.id()));
                    return found.size() < max;
                });
        return found;
    }

    /** What this person can filter by; CSMs by name. */
    public CustomerChoices choices(Actor viewer) {
        CustomerScope scope = scope(viewer.require(Permission.VIEW));
        return checked(CustomerFilter.NONE, scope, viewer)
                .map(seen -> CustomerChoices.of(seen, groups))
                .orElseGet(
                        () ->
                                new CustomerChoices(
                                        groups.byName(directory.csms(scope)),
                                        directory.industries(scope),
                                        directory.countries(scope)));
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
                earlier || later
                        ? count(walk.filter(), walk.scope(), viewer)
                        : OptionalInt.of(rows.size()),
                earlier ? Optional.of(rows.get(0).place()) : Optional.empty(),
                later ? Optional.of(rows.get(rows.size() - 1).place()) : Optional.empty());
    }

    private Walk walk(
            CustomerQuery query, Optional<ListPlace> from, boolean backwards, Actor viewer) {
        CustomerScope scope = scope(viewer);
        Ordering ordering = groups.ordering(query, meaning.field(query, viewer), scope);
        return new Walk(query.filter(), scope, ordering, from, backwards);
    }

    private OptionalInt count(CustomerFilter filter, CustomerScope scope, Actor viewer) {
        return scope.everything() || own(filter, viewer)
                ? OptionalInt.of(directory.count(filter, scope))
                : checked(filter, scope, viewer).stream().mapToInt(List::size).findFirst();
    }

    /** Whether only those are meant whom the viewer looks after, and so may see. */
    private static boolean own(CustomerFilter filter, Actor viewer) {
        return filter.csm().person(viewer.key()).filter(viewer.key()::equals).isPresent();
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
