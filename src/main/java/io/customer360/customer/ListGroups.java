package io.customer360.customer;

import static java.util.Comparator.comparing;

import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldType;
import io.customer360.settings.Tier;
import io.customer360.settings.TiersStore;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups that the list of customers is sorted by, in the order in which people know them. */
public final class ListGroups {

    private final CustomerDirectory directory;
    private final People people;
    private final Statuses statuses;
    private final TiersStore tiers;
    private final CountryNames countries;
    private final PulseScale pulses;

    /** Sorts what this directory holds by what the others say. */
    public ListGroups(
            CustomerDirectory directory,
            People people,
            Statuses statuses,
            TiersStore tiers,
            CountryNames countries,
            PulseScale pulses) {
        this.directory = directory;
        this.people = people;
        this.statuses = statuses;
        this.tiers = tiers;
        this.countries = countries;
        this.pulses = pulses;
    }

    /** The order that a query asks for; by the custom field if it asks for one. */
    Ordering ordering(CustomerQuery query, Optional<FieldDefinition> field, CustomerScope scope) {
        List<String> groups =
                query.order() instanceof CustomerColumn column
                        ? groups(column, scope)
                        : groups(field.orElseThrow(), scope);
        return new Ordering(query.order(), query.descending(), groups, field);
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

    private List<String> groups(CustomerColumn column, CustomerScope scope) {
        return switch (column) {
            case PULSE -> texts(pulses.levels(), level -> level);
            case STATUS -> texts(statuses.all(), Status::id);
            case CSM -> keys(directory.csms(scope));
            case TIER -> texts(tiers.current().all(), Tier::id);
            case REFERENCE -> Stream.of(Reference.values()).map(Reference::code).toList();
            case INDUSTRY -> directory.industries(scope);
            case COUNTRY ->
                    texts(countries.sorted(directory.countries(scope)), country -> country.code());
            default -> List.of();
        };
    }

    /**
     * The options of a choice in their order, or users by name; other values sort by themselves.
     */
    private List<String> groups(FieldDefinition field, CustomerScope scope) {
        if (field.type() == FieldType.USER) {
            return keys(directory.users(field.id(), scope));
        }
        return texts(field.options(), option -> option.id());
    }

    private List<String> keys(List<UserKey> found) {
        return texts(byName(found), UserKey::value);
    }

    private static <T> List<String> texts(Collection<T> all, Function<T, Object> part) {
        return all.stream().map(part).map(Object::toString).toList();
    }
}
