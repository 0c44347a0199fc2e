package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a customer must renew next: within so many days from today, between two days, or both.
 *
 * @param within the number of days, today included
 */
public record RenewalFilter(Optional<Integer> within, Between<LocalDate> days) {

    /** Matches every customer, also one that never renews. */
    public static final RenewalFilter ANY = new RenewalFilter(Optional.empty(), Between.anything());

    private static final int MOST_DAYS = 3660;

    static RenewalFilter of(Fields fields) {
        return new RenewalFilter(
                fields.optional("renewal", text -> Parse.wholeNumber(text, 1, MOST_DAYS)),
                Between.of(fields, "renewal", Parse::day));
    }

    /** The days that are meant on a day. */
    RenewalFilter on(LocalDate today) {
        return within.map(
                        ahead ->
                                new RenewalFilter(
                                        Optional.empty(),
                                        new Between<>(
                                                later(days.from(), today),
                                                earlier(days.to(), today.plusDays(ahead)))))
                .orElse(this);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> bound, LocalDate day) {
        return bound.filter(day::isBefore).or(() -> Optional.of(day));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> bound, LocalDate day) {
        return bound.filter(day::isAfter).or(() -> Optional.of(day));
    }
}
