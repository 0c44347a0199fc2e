package io.customer360.customer;

import static java.util.Comparator.comparing;

import io.customer360.field.FieldAsked;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldType;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The groups that the list of customers is sorted by, in the order in which people know them. */
final class ListGroups {

    private final CustomerDirectory directory;
    private final People people;
    private final Statuses statuses;

    ListGroups(CustomerDirectory directory, People people, Statuses statuses) {
        this.directory = directory;
        this.people = people;
        this.statuses = statuses;
    }

    /** The order that a query asks for. */
    Ordering ordering(CustomerQuery query, CustomerScope scope) {
        List<String> groups =
                switch (query.order()) {
                    case NAME -> List.of();
                    case STATUS ->
                            statuses.all().stream()
                                    .map(Status::id)
                                    .map(id -> Integer.toString(id.value()))
                                    .toList();
                    case CSM -> keys(directory.csms(scope));
                    case FIELD -> groups(query, scope);
                };
        return new Ordering(query.order(), query.descending(), groups);
    }

    /** People by their names. */
    List<UserKey> byName(List<UserKey> keys) {
        Map<UserKey, String> names =
                keys.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), key -> SortName.of(people.name(key))));
        return keys.stream()
                .sorted(comparing((UserKey key) -> names.get(key)).thenComparing(UserKey::value))
                .toList();
    }

    /**
     * The options of a choice in their order, or users by name; other values sort by themselves.
     */
    private List<String> groups(CustomerQuery query, CustomerScope scope) {
        FieldDefinition field =
                query.filter().field().flatMap(FieldAsked::condition).orElseThrow().field();
        if (field.type() == FieldType.USER) {
            return keys(directory.users(field.id(), scope));
        }
        return field.options().stream().map(option -> Integer.toString(option.id())).toList();
    }

    private List<String> keys(List<UserKey> found) {
        return byName(found).stream().map(UserKey::value).toList();
    }
}
