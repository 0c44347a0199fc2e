package io.customer360.customer;

import static java.util.Comparator.comparing;

import io.customer360.customer.CustomerDirectory.Traits;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The CSMs, industries and countries that occur among customers. */
public record CustomerChoices(
        List<UserKey> csms, List<String> industries, List<Country> countries) {

    /** What occurs among these customers. */
    static CustomerChoices of(List<Traits> customers, ListGroups groups) {
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
}
